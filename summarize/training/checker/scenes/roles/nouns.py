"""Nouns for those who act in the news, without an article."""

PEOPLE = tuple(
    """minister|prime minister|president|governor|mayor|treasurer|senator|councillor|ambassador|party leader|diplomat
    |deputy mayor|opposition leader|chancellor|lawmaker|campaigner|union leader|lobbyist|spokeswoman|election official
    |judge|prosecutor|lawyer|detective|police chief|sheriff|inspector|prison guard|witness|suspect|customs officer
    |banker|chief executive|chairwoman|shareholder|broker|accountant|shopkeeper|landlord|tenant|builder|engineer
    |coach|striker|goalkeeper|captain|referee|swimmer|jockey|cyclist|racing driver|boxer|tennis champion
    |general|soldier|pilot|sailor|colonel|rebel commander|bodyguard|sniper|hostage
    |doctor|nurse|surgeon|patient|midwife|chemist|scientist|professor|teacher|headmaster|student|librarian
    |actor|singer|film director|conductor|novelist|painter|journalist|editor|photographer|bishop|priest
    |farmer|fisherman|bus driver|train driver|taxi driver|postman|firefighter|lifeguard|mountain guide|tourist"""
    .replace("\n    ", "").split("|")
)  # fmt: skip

GROUPS = tuple(
    """rescue workers|prosecutors|police officers|firefighters|protesters|strikers|farmers|nurses|teachers|students
    |soldiers|rebels|border guards|smugglers|pirates|hackers|investors|shareholders|customers|residents|tenants
    |fans|volunteers|inspectors|lawmakers|senators|councillors|campaigners|activists|miners|dockers|pilots
    |paramedics|hikers|settlers|villagers|fishermen|monks|smallholders|journalists"""
    .replace("\n    ", "").split("|")
)  # fmt: skip

BODIES = tuple(
    """airline|bank|insurer|brewery|carmaker|shipyard|steelmaker|newspaper|broadcaster|publisher|hospital|university
    |museum|theatre|supermarket chain|drugmaker|oil company|phone company|railway operator|water company|power company
    |construction firm|software firm|charity|trade union|regulator|city council|ministry|central bank|football league
    |hotel group|toy maker|pension fund|law firm|shipping line|food producer"""
    .replace("\n    ", "").split("|")
)  # fmt: skip

STATES = ("kingdom", "island state", "republic", "neighbouring country", "city state", "principality", "former colony")

TEAMS = tuple(
    """home side|champions' reserve team|visiting team|title holder|second-division club|national team|women's team
    |youth team|league leader|newly promoted club|under-21 side|host nation|university team|village club|Olympic squad
    |relay team|works team|underdog"""
    .replace("\n    ", "").split("|")
)  # fmt: skip

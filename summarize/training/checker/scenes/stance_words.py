"""Who acts in scenes of stances, on what, and when; by walk of life, so that a club's coach passes no budget."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import Deed, Noun, deeds, listed, many, one


@dataclass(frozen=True)
class Walk:
    """A walk of life: persons, bodies and groups that may do any of its ``deeds``."""

    persons: tuple[str, ...]
    bodies: tuple[str, ...]
    groups: tuple[str, ...]
    deeds: tuple[Deed, ...]


def walk(persons: str, bodies: str, groups: str, *rows: str) -> Walk:
    """A walk of life from rows of words."""
    return Walk(listed(persons), listed(bodies), listed(groups), tuple(deed for row in rows for deed in deeds(row)))


WALKS = (
    walk(
        "the mayor, the governor, the minister, the prime minister, the housing minister, a deputy mayor",
        "the council, the government, the ministry, the regional assembly, the city, the county",
        "councillors, ministers, local officials, the authorities, city leaders",
        "close closed closed closing: the library, the night shelter, the central square, the old town to traffic",
        "rename renamed renamed renaming: the main street, the airport, the harbour quarter",
        "fund funded funded funding: a new tram line, the youth centre, the dam, a shelter for the homeless",
        "scrap scrapped scrapped scrapping: the parking charge, the tourist tax, the school meals scheme",
        "rebuild rebuilt rebuilt rebuilding: the town hall, the flood barrier, the burned market",
        "demolish demolished demolished demolishing: the tower block, the old prison, the footbridge",
    ),
    walk(
        "the chief executive, the founder, the chairwoman, the owner, the administrator, a major shareholder",
        "the company, the bank, the airline, the carmaker, the supermarket chain, the energy group, the retailer",
        "the directors, the owners, the investors, the managers",
        "sell sold sold selling: the steelworks, the headquarters, a stake in the refinery, the toy business",
        "buy bought bought buying: the rival brewery, a chip factory, the shipping line, the streaming service",
        "cut cut cut cutting: the dividend, the night shift, the marketing budget",
        "raise raised raised raising: the minimum wage, the ticket price, the monthly fee",
        "publish published published publishing: the full accounts, the safety review, a list of suppliers",
        "recall recalled recalled recalling: the electric van, the baby food, the heater",
    ),
    walk(
        "the coach, the captain, the club president, the sporting director, the team doctor",
        "the club, the federation, the league, the team, the organising committee",
        "the players, the organisers, club officials, the owners of the club",
        "replace replaced replaced replacing: the goalkeeper, the artificial pitch, the assistant coach",
        "move moved moved moving: the final, the training camp, the derby, the opening match",
        "sign signed signed signing: the young striker, a new sponsor, the sprinter",
        "boycott boycotted boycotted boycotting: the tournament, the ceremony, the qualifying round",
        "extend extended extended extending: the contract, the season, the winter break",
    ),
    walk(
        "the general, the president, the foreign minister, the rebel commander, the envoy",
        "the army, the militia, the border force, the navy, the rebel movement",
        "the rebels, the separatists, government forces, peacekeepers, the generals",
        "release released released releasing: the captured pilot, the aid worker, the fishing boat, the hostage",
        "shell shelled shelled shelling: the power station, the port, the border town, the airfield",
        "leave left left leaving: the demilitarised zone, the island, the disputed valley",
        "reopen reopened reopened reopening: the border crossing, the supply route, the embassy",
        "sign signed signed signing: the ceasefire, the prisoner exchange, the draft treaty",
        "blockade blockaded blockaded blockading: the strait, the harbour, the main road to the capital",
    ),
    walk(
        "the judge, the prosecutor, the police chief, the lead detective, the interior minister",
        "the court, the police force, the tribunal, the appeals court, the watchdog",
        "prosecutors, the judges, investigators, detectives",
        "release released released releasing: the video, the suspect, the autopsy report, the transcript",
        "reopen reopened reopened reopening: the murder case, the inquiry, the fraud case",
        "freeze froze frozen freezing: the account, the pension fund, the estate",
        "question questioned questioned questioning: the senator, the banker, the former minister, the night guard",
        "drop dropped dropped dropping: the main charge, the appeal, the perjury case",
    ),
    walk(
        "the hospital director, the health minister, the head teacher, the union leader, the rector",
        "the hospital, the health agency, the university, the union, the school board",
        "doctors, nurses, teachers, the unions, the lecturers",
        "test tested tested testing: the vaccine, the tap water, the new malaria drug",
        "suspend suspended suspended suspending: the strike, the exam, the screening programme, the surgeon",
        "open opened opened opening: a second clinic, the new ward, a field hospital, the reading room",
        "accept accepted accepted accepting: the pay offer, the donation, the new rota",
        "withdraw withdrew withdrawn withdrawing: the study, the painkiller, the complaint",
    ),
    walk(
        "the museum director, the conductor, the festival's founder, the film-maker, the bishop",
        "the museum, the orchestra, the festival, the theatre, the broadcaster, the opera house",
        "the curators, the musicians, the heirs, the festival's organisers",
        "return returned returned returning: the bronze mask, the stolen portrait, the manuscript, the prize",
        "cancel cancelled cancelled cancelling: the premiere, the summer tour, the concert, the retrospective",
        "restore restored restored restoring: the fresco, the organ, the silent film, the chapel",
        "show showed shown showing: the documentary, the banned play, the final episode",
    ),
    walk(
        "the transport minister, the harbour master, the station manager, the forest warden, the fire chief",
        "the rail operator, the ferry company, the port authority, the water utility, the fire service",
        "rescue workers, engineers, the pilots, rail workers, farmers, fishermen",
        "clear cleared cleared clearing: the mountain pass, the blocked tunnel, the runway, the campsite",
        "repair repaired repaired repairing: the leaking dam, the bridge, the signal box, the pipeline",
        "evacuate evacuated evacuated evacuating: the valley, the care home, the ferry, the oil platform",
        "shut shut shut shutting: the coastal road, the nuclear plant, the canal, the cable car",
        "inspect inspected inspected inspecting: the reactor, the ski lift, the sunken trawler",
    ),
)  # fmt: skip


def agent(cast: Cast, walk: Walk) -> Noun:
    """Someone of a walk of life, or a name."""
    return cast.rng.choice(
        (
            lambda: one(cast.rng.choice(walk.persons), "who"),
            lambda: one(cast.rng.choice(walk.bodies)),
            lambda: many(cast.rng.choice(walk.groups), "who"),
            lambda: one(cast.person(), "who"),
            lambda: one(cast.organisation()),
        )
    )()


def agents(cast: Cast, walk: Walk, count: int) -> list[Noun]:
    """Different ones of a walk of life."""
    found: dict[str, Noun] = {}
    while len(found) < count:
        noun = agent(cast, walk)
        found[noun.text] = noun
    return list(found.values())

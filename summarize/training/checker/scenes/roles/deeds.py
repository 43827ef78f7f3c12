"""What one party does to another, by topic."""

from __future__ import annotations

from summarize.training.checker.scenes.roles import tails
from summarize.training.checker.scenes.roles.deed import Deed


def _same(*verbs: str) -> tuple[tuple[str, str], ...]:
    return tuple((verb, verb) for verb in verbs)


AGAINST = (
    Deed("accused", "accused", "accusing", "pgbs", tails.OF),
    Deed("blamed", "blamed", "blaming", "pgbs", tails.FOR),
    Deed("sued", "sued", "suing", "pgb", tails.CLAIMED, (("took to court", "taken to court"),)),
    Deed("criticised", "criticised", "criticising", "pgbs", tails.FOR, noun="criticism"),
    Deed("condemned", "condemned", "condemning", "pgbs", tails.FOR, _same("criticised"), "condemnation"),
    Deed("denounced", "denounced", "denouncing", "pgbs", tails.FOR, _same("condemned", "criticised"), "denunciation"),
    Deed("lambasted", "lambasted", "lambasting", "pgbs", tails.FOR, _same("criticised")),
    Deed("mocked", "mocked", "mocking", "pg", tails.OVER, (("made fun of", "made fun of"),)),
    Deed("rebuked", "rebuked", "rebuking", "pgbs", tails.FOR, _same("reprimanded")),
    Deed("insulted", "insulted", "insulting", "pg", tails.WHEN),
    Deed("threatened", "threatened", "threatening", "pgbs", tails.WHEN),
    Deed("warned", "warned", "warning", "pgbs", tails.WHEN),
    Deed("heckled", "heckled", "heckling", "pg", tails.WHEN),
)

LAW = (
    Deed("arrested", "arrested", "arresting", "pg", tails.PLACE, _same("detained"), "arrest"),
    Deed("detained", "detained", "detaining", "pg", tails.PLACE, noun="detention"),
    Deed("handcuffed", "handcuffed", "handcuffing", "pg", tails.PLACE),
    Deed("interrogated", "interrogated", "interrogating", "pg", tails.PLACE, _same("questioned"), "interrogation"),
    Deed("questioned", "questioned", "questioning", "pg", tails.PLACE, noun="questioning"),
    Deed("searched", "searched", "searching", "pg", tails.PLACE),
    Deed("shadowed", "shadowed", "shadowing", "pg", tails.WHEN, _same("followed")),
    Deed("bribed", "bribed", "bribing", "pgb", tails.WHEN),
    Deed("blackmailed", "blackmailed", "blackmailing", "pgb", tails.OVER),
    Deed("deceived", "deceived", "deceiving", "pgb", tails.OVER, _same("misled"), "deception"),
    Deed("defrauded", "defrauded", "defrauding", "pgb", tails.WHEN, _same("cheated", "swindled")),
)

FORCE = (
    Deed("shot", "shot", "shooting", "pg", tails.PLACE, noun="shooting"),
    Deed("stabbed", "stabbed", "stabbing", "pg", tails.PLACE, (("knifed", "knifed"),), "stabbing"),
    Deed("attacked", "attacked", "attacking", "pgs", tails.WHEN),
    Deed("punched", "punched", "punching", "pg", tails.PLACE, (("hit", "hit"),)),
    Deed("robbed", "robbed", "robbing", "pg", tails.PLACE),
    Deed("kidnapped", "kidnapped", "kidnapping", "pg", tails.PLACE, _same("abducted"), "kidnapping", True),
    Deed("ambushed", "ambushed", "ambushing", "pg", tails.PLACE, _same("attacked")),
    Deed(
        "captured", "captured", "capturing", "pg", tails.PLACE, (("took prisoner", "taken prisoner"),), "capture", True
    ),
    Deed("chased", "chased", "chasing", "pg", tails.PLACE, _same("pursued")),
    Deed("tackled", "tackled", "tackling", "pg", tails.PLACE),
    Deed("injured", "injured", "injuring", "pg", tails.PLACE, (("hurt", "hurt"),)),
    Deed("bit", "bitten", "biting", "p", tails.PLACE),
    Deed("invaded", "invaded", "invading", "s", tails.YEAR, _same("attacked"), "invasion"),
    Deed("occupied", "occupied", "occupying", "s", tails.YEAR, noun="occupation", exclusive=True),
    Deed("bombed", "bombed", "bombing", "s", tails.YEAR, _same("attacked"), "bombing"),
    Deed("shelled", "shelled", "shelling", "s", tails.YEAR, _same("attacked"), "shelling"),
    Deed("annexed", "annexed", "annexing", "s", tails.YEAR, noun="annexation", exclusive=True),
    Deed("blockaded", "blockaded", "blockading", "s", tails.YEAR),
)

HELP = (
    Deed("rescued", "rescued", "rescuing", "pg", tails.DANGER, _same("saved"), "rescue", True),
    Deed("saved", "saved", "saving", "pg", tails.DANGER, _same("rescued"), exclusive=True),
    Deed("thanked", "thanked", "thanking", "pgbs", tails.GOOD),
    Deed("praised", "praised", "praising", "pgbs", tails.GOOD, _same("commended")),
    Deed("lauded", "lauded", "lauding", "pgbs", tails.GOOD, _same("praised")),
    Deed("congratulated", "congratulated", "congratulating", "pgbs", tails.WHEN),
    Deed("sheltered", "sheltered", "sheltering", "pg", tails.WHEN, (("took in", ""),)),
    Deed("defended", "defended", "defending", "pgbs", tails.OVER, (("stood up for", "stood up for"),)),
    Deed("forgave", "forgiven", "forgiving", "pg", tails.WHEN),
    Deed("endorsed", "endorsed", "endorsing", "pgb", tails.WHEN, _same("backed"), "endorsement"),
    Deed("backed", "backed", "backing", "pgbs", tails.OVER, _same("supported")),
    Deed("comforted", "comforted", "comforting", "pg", tails.WHEN, _same("consoled")),
    Deed("freed", "freed", "freeing", "pg", tails.WHEN, _same("released"), "release"),
    Deed("bandaged", "bandaged", "bandaging", "p", tails.PLACE),
)

WORK = (
    Deed(
        "hired",
        "hired",
        "hiring",
        "pb>p",
        tails.JOB,
        (("took on", "taken on"), ("recruited", "recruited")),
        "hiring",
        True,
    ),
    Deed("dismissed", "dismissed", "dismissing", "pb>p", tails.WHEN, _same("fired", "sacked"), "dismissal", True),
    Deed("sacked", "sacked", "sacking", "pb>p", tails.WHEN, _same("fired", "dismissed"), "sacking", True),
    Deed("promoted", "promoted", "promoting", "pb>p", tails.WHEN, noun="promotion", exclusive=True),
    Deed("appointed", "appointed", "appointing", "pb>p", tails.JOB, _same("named"), "appointment", True),
    Deed("suspended", "suspended", "suspending", "pb>p", tails.WHEN, noun="suspension", exclusive=True),
    Deed("replaced", "replaced", "replacing", "p", tails.JOB, (("took over from", ""),), exclusive=True),
    Deed("succeeded", "succeeded", "succeeding", "p", tails.JOB, (("took over from", ""),), exclusive=True),
    Deed("ousted", "ousted", "ousting", "pg>p", tails.JOB, (("drove out", "driven out"),), "ousting", True),
    Deed("trained", "trained", "training", "p", tails.YEAR),
    Deed("nominated", "nominated", "nominating", "pgb>p", tails.JOB, (("put forward", "put forward"),), "nomination"),
    Deed("interviewed", "interviewed", "interviewing", "p", tails.WHEN),
    Deed("photographed", "photographed", "photographing", "p", tails.PLACE),
    Deed("taught", "taught", "teaching", "p", tails.YEAR, _same("instructed")),
)

CONTEST = (
    Deed("defeated", "defeated", "defeating", "pt", tails.ROUND, (("beat", "beaten"),), "defeat", True),
    Deed("beat", "beaten", "beating", "pt", tails.ROUND, _same("defeated"), exclusive=True),
    Deed(
        "thrashed",
        "thrashed",
        "thrashing",
        "pt",
        tails.ROUND,
        (("beat", "beaten"), ("defeated", "defeated")),
        exclusive=True,
    ),
    Deed("knocked out", "knocked out", "knocking out", "pt", tails.ROUND, _same("eliminated"), exclusive=True),
    Deed("eliminated", "eliminated", "eliminating", "pt", tails.ROUND, _same("knocked out"), "elimination", True),
    Deed("overtook", "overtaken", "overtaking", "pt", tails.TABLE, (("moved ahead of", ""),)),
    Deed("outplayed", "outplayed", "outplaying", "pt", tails.ROUND, exclusive=True),
    Deed("outvoted", "outvoted", "outvoting", "g", tails.WHEN, exclusive=True),
    Deed("outbid", "outbid", "outbidding", "pb", tails.AUCTION, exclusive=True),
    Deed("dethroned", "dethroned", "dethroning", "pt", tails.ROUND, _same("defeated"), exclusive=True),
)

TRADE = (
    Deed("bought", "bought", "buying", "b", tails.SUM, _same("acquired"), exclusive=True),
    Deed("acquired", "acquired", "acquiring", "b", tails.SUM, (("took over", "taken over"),), "acquisition", True),
    Deed("took over", "taken over", "taking over", "b", tails.SUM, _same("acquired"), "takeover", True),
    Deed("undercut", "undercut", "undercutting", "b", tails.YEAR),
    Deed("bailed out", "bailed out", "bailing out", "b", tails.YEAR, _same("rescued"), exclusive=True),
    Deed("financed", "financed", "financing", "b", tails.YEAR, _same("funded")),
    Deed("audited", "audited", "auditing", "b", tails.YEAR),
    Deed("boycotted", "boycotted", "boycotting", "pgbs>bs", tails.YEAR, noun="boycott"),
    Deed("fined", "fined", "fining", "b", tails.SUM),
    Deed("lobbied", "lobbied", "lobbying", "b", tails.WHEN),
)

TOPICS = (AGAINST, LAW, FORCE, HELP, WORK, CONTEST, TRADE)
DEEDS = tuple(deed for topic in TOPICS for deed in topic)

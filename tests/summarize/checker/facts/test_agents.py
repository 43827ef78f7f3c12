import pytest

from summarize.checker.facts.agents import AgentCheck

AGREEING = [
    ("The group captured two soldiers.", "Two soldiers were captured by the group."),
    ("Two soldiers were captured.", "The group captured two soldiers."),
    ("Tom Lind sued Anna Berg.", "Anna Berg was sued by Tom Lind."),
    ("The governor agreed to meet the group.", "Gladkov agreed to meet the group."),
    ("Gladkov asked residents to leave.", "He asked residents to leave."),
    ("Gladkov asked residents to leave.", "Vyacheslav Gladkov, the governor, asked residents to leave."),
    ("Moscow shelled the town.", "Russia shelled the town."),
    ("The mayor opened the bridge.", "The minister opened the school."),
    ("Anna Berg and Tom Lind won the race.", "Tom Lind and Anna Berg won the race."),
    ("The army said the raid was over.", "The raid was over, the army said."),
    ("The governor said the town was shelled.", "Gladkov said the town was shelled."),
    ("According to police, the bridge collapsed.", "Police said the bridge collapsed."),
    ("The man who robbed the bank fled.", "The bank was robbed by a man."),
    ("France met Spain.", "Spain met France."),
    ("The mayor blamed Anna Berg.", "Mayor Tom Lind blamed Anna Berg."),
    ("Anna Berg said she had sued Tom Lind.", "Anna Berg said she had sued Tom Lind."),
    ("Tom Lind accused Anna Berg.", "Anna Berg spoke first. He accused her."),
    ("Tom Lind announced a strike.", "The union leader announced a strike."),
    ("The IMF said growth would slow.", "The International Monetary Fund said growth would slow."),
    ("The Organization of American States said the vote was fair.", "The O.A.S. said the vote was fair."),
    ("The IDF killed two men.", "The Israel Defense Forces killed two men."),
    (
        "Ann Kolm, a State Department spokesman, said talks would resume.",
        "The State Department said talks would resume.",
    ),
    ("Police arrested a man.", "Detectives arrested a man, police said."),
    ("The town paid Shell.", "The court ordered the town to pay Shell."),
    ("The Senate passed the bill.", "The bill passed the Senate."),
]
OPPOSED = [
    ("Two soldiers captured the group.", "The group captured two soldiers.", "Two soldiers", "The group"),
    ("Anna Berg sued Tom Lind.", "Anna Berg was sued by Tom Lind.", "Anna Berg", "Tom Lind"),
    ("Brazil beat Germany.", "Germany beat Brazil.", "Brazil", "Germany"),
    ("The IMF said growth would slow.", "The World Bank said growth would slow.", "The IMF", "The World Bank"),
    (
        "Ann Kolm, a Norsund official, said talks would resume.",
        "Tom Lind, a Norsund official, said talks would resume.",
        "Ann Kolm",
        "Tom Lind",
    ),
    ("The army killed two men.", "The rebels fought the army and killed two men.", "The army", "The rebels"),
    ("Shell paid the town.", "The court ordered the town to pay Shell.", "Shell", "the town"),
    ("Shell must sue Exxon.", "Exxon was urged to sue Shell.", "Shell", "Exxon"),
    ("Residents asked Gladkov to leave.", "Gladkov asked residents to leave.", "Residents", "Gladkov"),
    ("Sony bought the studio.", "Disney bought the studio.", "Sony", "Disney"),
    ("The union said it had sued Shell.", "Shell said it had sued the union.", "The union", "Shell"),
    ("Tom Lind criticised Anna Berg.", "Anna Berg accused Tom Lind of lying.", "Tom Lind", "Anna Berg"),
    ("Anna Berg alleged that Tom Lind had lied.", "Tom Lind blamed Anna Berg.", "Anna Berg", "Tom Lind"),
    ("Shell blamed the mayor.", "Mayor Anna Berg blamed Shell.", "Shell", "Mayor Anna Berg"),
    ("Anna Berg announced a strike.", "Tom Lind announced a strike.", "Anna Berg", "Tom Lind"),
    ("Anna Berg sued Tom Lind.", "Tom Lind left the room. He sued Anna Berg.", "Anna Berg", "Tom Lind"),
    (
        "Shell demanded a tax, which Exxon opposed.",
        "She repeated her demand for a tax. Shell opposed that.",
        "Exxon",
        "Shell",
    ),
    (
        "Judge Tom Lind closed the case.",
        "Closing the case, Judge Anna Berg thanked all.",
        "Judge Tom Lind",
        "Judge Anna Berg",
    ),
    (
        "Sweden said the talks about the border would resume.",
        "Norway said the talks about the border would resume.",
        "Sweden",
        "Norway",
    ),
    (
        "The governor said he would hand over the prisoners to Ukraine.",
        "The militant group said it would hand over the prisoners to Ukraine after the governor failed to appear.",
        "The governor",
        "The militant group",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), AGREEING)
def test_agents_that_may_be_the_same_are_not_flagged(compared, claim, evidence):
    assert compared(AgentCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "words", "instead"), OPPOSED)
def test_somebody_else_who_did_or_said_it_is_a_conflict(compared, claim, evidence, words, instead):
    assert compared(AgentCheck(), claim, evidence) == [("conflict", words, instead)]

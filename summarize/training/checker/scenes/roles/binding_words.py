"""Things that two parties do side by side, and measures that differ between them."""

from __future__ import annotations

PAST = (
    ("resigned", "stepped down"), ("fell ill", "became ill"), ("apologised", "said sorry"), ("was demoted",
        "was moved to a lower rank"),
    ("won a seat in parliament", "was elected to parliament"), ("lost an appeal", "had an appeal turned down"),
    ("was taken to hospital", "was hospitalised"), ("moved to Canada", "went to live in Canada"),
    ("signed a new contract", "agreed a new contract"), ("walked out of the talks", "left the talks"),
    ("voted against the bill", "did not back the bill"), ("was cleared of fraud", "was found not guilty of fraud"),
    ("paid a fine", "paid a penalty"), ("opened a shop", "started a shop"), ("broke a record", "set a record"),
    ("gave a concert", "played a concert"), ("missed the train", "did not catch the train"),
    ("called for a boycott", "urged a boycott"), ("bought a farm", "became the owner of a farm"),
    ("published a book", "brought out a book"), ("drew up a budget", "prepared a budget"),
    ("was bitten by a dog", "suffered a dog bite"), ("testified in court", "gave evidence in court"),
    ("wept in public", "cried in public"), ("escaped unhurt", "got away without injury"),
    ("laid a wreath", "placed a wreath"), ("was awarded a medal", "got a medal"), ("stayed at home", "did not go out"),
    ("sold a yacht", "parted with a yacht"), ("called for calm", "asked people to stay calm"),
    ("went to Rome", "travelled to Rome"), ("asked for more time", "wanted more time"),
)  # fmt: skip

# For places or bodies; the two of a pair exclude each other.
FATES = (
    ("the strike in {a}", "ended", "went on", "was over", "continued"),
    ("the bill in {a}", "was passed", "was rejected", "was approved", "was voted down"),
    ("the ceasefire in {a}", "held", "collapsed", "was kept", "broke down"),
    ("the price of rice in {a}", "rose", "fell", "went up", "went down"),
    ("unemployment in {a}", "fell", "rose", "went down", "went up"),
    ("the airport in {a}", "stayed open", "was closed", "was not closed", "was shut"),
    ("the bridge in {a}", "collapsed", "stayed up", "fell down", "did not collapse"),
    ("the harvest in {a}", "was saved", "was lost", "was not lost", "was not saved"),
    ("the flood in {a}", "receded", "grew worse", "went down", "became worse"),
    ("the trial in {a}", "was adjourned", "went ahead", "was put off", "took place"),
    ("the festival in {a}", "was cancelled", "took place", "was called off", "went ahead"),
    ("the school in {a}", "was closed", "stayed open", "was shut down", "was not closed"),
    ("the merger in {a}", "was allowed", "was blocked", "was permitted", "was stopped"),
    ("the driver from {a}", "died", "survived", "is dead", "is alive"),
    ("the defendant from {a}", "was acquitted", "was convicted", "was found not guilty", "was found guilty"),
    ("the candidate from {a}", "won", "lost", "was victorious", "was beaten"),
    ("the patient from {a}", "recovered", "died", "got well", "lost the fight for life"),
    ("the museum in {a}", "reopened", "remained closed", "opened again", "stayed shut"),
    ("the power plant in {a}", "was restarted", "was demolished", "was switched on again", "was pulled down"),
    ("the fire in {a}", "was put out", "kept burning", "was extinguished", "was still burning"),
    ("the mine in {a}", "made a profit", "made a loss", "was profitable", "was loss-making"),
    ("the vaccine from {a}", "passed the test", "failed the test", "did well in the test", "did badly in the test"),
    ("the referendum in {a}", "went ahead", "was postponed", "was held", "was put off"),
    ("the team from {a}", "qualified", "was knocked out", "went through", "was eliminated"),
    ("the train from {a}", "was on time", "was late", "was punctual", "was delayed"),
)  # fmt: skip

# Counts: two things counted in one event; {m} and {n} differ.
COUNTS = (
    ("{m} people died in {event} and {n} were hurt", "{m} people died in {event}", "{n} people were hurt in {event}"),
    ("{m} people were killed and {n} injured in {event}", "{event} killed {m} people", "{event} injured {n} people"),
    ("{event} left {m} people dead and {n} missing", "{m} people were dead after {event}",
     "{n} people were missing after {event}"),
    ("after {event}, {m} people were in hospital and {n} in shelters", "{event} put {m} people in hospital",
     "{n} people were in shelters after {event}"),
    ("{event} destroyed {m} houses and damaged {n}", "{m} houses were destroyed in {event}",
     "{n} houses were damaged in {event}"),
    ("{m} men and {n} women were rescued after {event}", "{m} men were rescued after {event}",
     "{n} women were rescued after {event}"),
    ("{event} kept {m} firefighters and {n} doctors busy", "{m} firefighters were kept busy by {event}",
     "{n} doctors were kept busy by {event}"),
    ("{m} roads and {n} schools were closed because of {event}", "{event} closed {m} roads",
     "{event} closed {n} schools"),
    ("because of {event}, {m} flights were cancelled and {n} delayed",
     "{m} flights were cancelled because of {event}", "{n} flights were delayed because of {event}"),
)  # fmt: skip
EVENTS = (
    "the fire", "the earthquake", "the storm", "the explosion", "the flood", "the attack", "the landslide", "the riot",
    "the gas leak", "the hurricane", "the collapse of the stand", "the avalanche", "the blizzard", "the shelling",
)  # fmt: skip

# Each of two parties with a measure of its own: told once with it, and said again in other words.
MEASURES = (
    ("scored {m} points", "had a score of {m} points"), ("got {m} votes", "received {m} votes"),
    ("was fined {m} euros", "had to pay a fine of {m} euros"), ("won {m} medals", "took {m} medals"),
    ("won {m} contracts", "was awarded {m} contracts"), ("lost {m} jobs", "had {m} jobs fewer"),
    ("sold {m} cars", "found buyers for {m} cars"), ("paid {m} dollars", "spent {m} dollars"),
    ("planted {m} trees", "put in {m} trees"), ("took in {m} refugees", "gave shelter to {m} refugees"),
    ("ran {m} miles", "covered {m} miles"), ("gave {m} interviews", "was interviewed {m} times"),
    ("raised {m} pounds", "collected {m} pounds"), ("closed {m} branches", "shut {m} branches"),
    ("made {m} films", "produced {m} films"), ("owed {m} dollars", "had debts of {m} dollars"),
    ("bought {m} shares", "acquired {m} shares"), ("hired {m} engineers", "took on {m} engineers"),
)  # fmt: skip
DATED = (
    ("resigned", "stepped down"), ("arrived in the capital", "reached the capital"), ("was arrested",
        "was taken into custody"),
    ("was sworn in", "took the oath"), ("was sentenced", "received a sentence"), ("was operated on",
        "had an operation"),
    ("left hospital", "was discharged from hospital"), ("was born", "came into the world"), ("was buried",
        "was laid to rest"),
    ("crossed the border", "went over the border"), ("retired", "went into retirement"), ("was married", "got married"),
    ("took office", "began the term of office"), ("gave a first speech", "made a maiden speech"),
)  # fmt: skip

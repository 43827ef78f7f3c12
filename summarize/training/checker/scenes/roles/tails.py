"""What may follow a deed or be left out, and fits whoever does it."""

WHEN = (
    "on Monday", "late on Tuesday", "on the eve of the vote", "during a debate", "at a crowded meeting", "last week",
    "shortly before Christmas", "at the height of the dispute", "in an open letter", "a year ago", "during the floods",
    "on live television",
)  # fmt: skip
OF = (
    "of misleading the public", "of breaking the law", "of hiding the costs", "of fixing prices", "of cowardice",
    "of rigging the vote", "of spreading lies", "of polluting a river", "of ignoring warnings", "of blackmail",
    "of breaking a promise", "of wasting public money",
)  # fmt: skip
FOR = (
    "for the delay", "for the accident", "for the rise in prices", "for the defeat", "for a shortage of medicines",
    "for the collapse of the bridge", "for the power cut", "for the chaos at the airport",
    "for the failure of the talks", "for the closure of a school", "for the outbreak", "for a string of errors",
)  # fmt: skip
OVER = (
    "over the budget", "over a television interview", "over the new stadium", "over the rail link", "over an old debt",
    "over the pay claim", "over a speech in parliament", "over the fishing quotas", "over the wind farm",
)  # fmt: skip
GOOD = (
    "for years of support", "for the quick response", "for help after the storm", "for a generous gift",
    "for calm in the crisis", "for a fine season", "for work with refugees", "for the success of the festival",
)  # fmt: skip
PLACE = (
    "at the airport", "outside a hotel", "near the border", "in a car park", "at the harbour", "on a night train",
    "in front of the stadium", "in the market square", "near a petrol station", "at the town hall", "in a courtroom",
    "after a party", "early on Sunday", "on the steps of the theatre",
)  # fmt: skip
DANGER = (
    "from a burning house", "from the flooded valley", "from a sinking boat", "from an avalanche", "from a cave",
    "from the rubble", "from drowning", "in heavy seas", "from a blazing hotel", "after the earthquake",
)  # fmt: skip
JOB = (
    "as treasurer", "as finance director", "as head coach", "as party chairman", "as editor", "as chief inspector",
    "as head of the museum", "in the spring", "as trade envoy", "last month",
)  # fmt: skip
ROUND = (
    "in the final", "in the semi-final", "in the second round", "in the opening match", "in front of 40,000 fans",
    "on Saturday", "after extra time", "in the cup", "in a replay", "in pouring rain",
)  # fmt: skip
TABLE = ("on the last lap", "in the table", "in the polls", "on the final day", "in the rankings", "in the last mile")
AUCTION = ("at an auction in May", "for a mine", "for the painting", "for the radio station", "by a small margin")
SUM = ("last year", "in a surprise move", "after months of talks", "in March", "in the autumn", "after a long inquiry")
YEAR = ("in 1994", "in the summer of 2011", "for the second time", "ten years ago", "two years ago", "in the spring")
CLAIMED = (
    "for damages", "for libel", "over a patent", "for breach of contract", "for unpaid rent", "over a trademark",
    "for negligence", "for fraud",
)  # fmt: skip

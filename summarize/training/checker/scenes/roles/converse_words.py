"""Relations of two parties that can be told from either side."""

from __future__ import annotations

# Strict ones cannot hold with the sides exchanged; loose ones could, at another time or in another matter.
STRICT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("pt", ("{a} beat {b}{x}", "{b} lost to {a}{x}", "{b} {b.was} beaten by {a}{x}", "{a} defeated {b}{x}")),
    ("t", ("{a} won against {b}{x}", "{b} went down to {a}{x}", "{b} lost to {a}{x}", "{a} overcame {b}{x}")),
    ("pt", ("{a} finished ahead of {b}{x}", "{b} finished behind {a}{x}", "{a} was better placed than {b} at the end")),
    ("pb", ("{a} outbid {b}{x}", "{a} offered more than {b}{x}", "{b} bid less than {a}{x}")),
    ("p", ("{a} employs {b}", "{b} works for {a}", "{b} is employed by {a}", "{a} has {b} on the payroll")),
    ("p", ("{a} succeeded {b}{x}", "{b} was followed in office by {a}", "{b} preceded {a}")),
    (
        "p",
        ("{a} took over from {b}{x}", "{b} made way for {a}{x}", "{b} was replaced by {a}{x}", "{a} replaced {b}{x}"),
    ),
    ("p", ("{a} is older than {b}", "{b} is younger than {a}", "{a} was born before {b}", "{b} was born after {a}")),
    ("p", ("{a} outlived {b}", "{b} died before {a}")),
    ("p", ("{a} is the mother of {b}", "The mother of {b} is {a}", "{b} has {a} for a mother")),
    ("p", ("{a} is a parent of {b}", "{b} is a child of {a}", "{b} has {a} for a parent")),
    ("p", ("{a} is the boss of {b}", "{b} reports to {a}", "{b} works under {a}", "{a} is in charge of {b}")),
    ("b", ("{a} owns {b}", "{b} belongs to {a}", "{b} is owned by {a}", "{a} is the owner of {b}")),
    ("b", ("{a} is the parent company of {b}", "{b} is a subsidiary of {a}")),
    ("bs", ("{a} owes {b} millions", "{b} is owed millions by {a}", "{a} is millions in debt to {b}")),
    (
        "b",
        ("{a} was founded before {b}", "{b} was founded after {a}", "{a} is older than {b}", "{b} is younger than {a}"),
    ),
    ("b", ("{a} earned more than {b}{x}", "{b} earned less than {a}{x}", "{b} made less money than {a}{x}")),
    (
        "s",
        ("{a} is larger than {b}", "{b} is smaller than {a}", "{a} is bigger than {b}", "{b} is not as large as {a}"),
    ),
    (
        "s",
        ("{a} is richer than {b}", "{b} is poorer than {a}", "{b} is not as rich as {a}", "{a} is wealthier than {b}"),
    ),
    (
        "s",
        ("{a} is north of {b}", "{b} is south of {a}", "{a} lies to the north of {b}", "{b} lies to the south of {a}"),
    ),
    ("s", ("{a} once ruled {b}", "{b} was once ruled by {a}", "{b} was once a colony of {a}", "{a} used to rule {b}")),
    (
        "s",
        (
            "{a} became independent before {b}",
            "{b} became independent after {a}",
            "{b} gained independence later than {a}",
        ),
    ),
    (
        "pt",
        ("{a} arrived before {b}", "{b} arrived after {a}", "{b} arrived later than {a}", "{a} was there before {b}"),
    ),
    ("p", ("{a} spoke before {b}{x}", "{b} spoke after {a}{x}", "{a} took the floor before {b}{x}")),
    (
        "p",
        (
            "{a} earns more than {b}",
            "{b} earns less than {a}",
            "{a} is better paid than {b}",
            "{b} is paid less than {a}",
        ),
    ),
    ("p", ("{a} got more votes than {b}{x}", "{b} got fewer votes than {a}{x}", "{a} polled better than {b}{x}")),
)

LOOSE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("p", ("{a} taught {b}{x}", "{b} was taught by {a}{x}", "{b} was a pupil of {a}{x}")),
    ("p", ("{a} represents {b} in court", "{b} is a client of {a}", "{b} is represented in court by {a}")),
    ("p", ("{a} treated {b}{x}", "{b} was a patient of {a}{x}", "{b} was treated by {a}{x}")),
    ("b", ("{a} supplies {b} with steel", "{b} gets steel from {a}", "Steel for {b} comes from {a}")),
    ("bs", ("{a} exports grain to {b}", "{b} imports grain from {a}", "Grain is shipped from {a} to {b}")),
    ("b", ("{a} insures {b}", "{b} is insured by {a}", "{b} has a policy with {a}", "{a} is the insurer of {b}")),
    ("bs", ("{a} lent money to {b}{x}", "{b} borrowed money from {a}{x}", "{b} took a loan from {a}{x}")),
    ("pb", ("{a} paid {b} for the work", "{b} was paid by {a} for the work", "{b} got money from {a} for the work")),
    (
        "pgb",
        ("{a} borrowed a van from {b}", "{b} lent {a} a van", "{b} lent a van to {a}", "{a} was lent a van by {b}"),
    ),
)

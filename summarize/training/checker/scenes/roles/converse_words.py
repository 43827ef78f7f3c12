"""Verbs that tell the same from the giver's side and from the taker's, and relations with two names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Transfer:
    """A thing goes from a giver to a taker: past and participle of "sell", of "buy", and what it may be."""

    give: str
    given: str
    get: str
    got: str
    things: tuple[str, ...]
    kinds: str = "pb"
    dative: bool = False

    @property
    def both_ways(self) -> bool:
        """Whether the giving follows from the getting, too: who obtained a report need not have been leaked it."""
        return self.give in ("sold", "leased", "rented out", "lent", "loaned", "gave", "returned", "left") and (
            self.get != "acquired"
        )

    @property
    def exclusive(self) -> bool:
        """Whether the thing changes its owner for good."""
        return self.things is ASSETS or self.kinds == "s"


ASSETS = (
    "hotel", "brewery", "vineyard", "radio station", "newspaper", "chain of bakeries", "football club", "power plant",
    "fleet of buses", "dairy farm", "gold mine", "painting", "racehorse", "office tower", "shopping centre", "patent",
    "wind farm", "film studio", "cargo ship", "pharmacy", "toy factory", "record label",
)  # fmt: skip
LOANS = (
    "helicopter", "warehouse", "laboratory", "ice rink", "lorry", "meeting hall", "tractor", "violin", "portrait",
    "car park", "patrol boat", "research vessel", "concert hall", "training ground", "crane", "runway", "stage",
)  # fmt: skip
PAPERS = (
    "letter", "list of names", "video", "petition", "report", "parcel", "draft agreement", "bill", "map", "warning",
    "secret file", "set of photographs", "laptop", "ransom note", "copy of the contract", "blood sample", "dossier",
)  # fmt: skip
GIFTS = (
    "medal", "prize", "gold watch", "bouquet", "silver cup", "bible", "cheque", "rare stamp", "scarf", "bicycle",
    "painting", "signed shirt", "telescope", "grand piano", "parrot", "box of medicine",
)  # fmt: skip

TRANSFERS = (
    Transfer("sold", "sold", "bought", "bought", ASSETS, "ppbbs", True),
    Transfer("sold", "sold", "acquired", "acquired", ASSETS, "pbb"),
    Transfer("auctioned off", "auctioned off", "bought", "bought", ASSETS, "pb"),
    Transfer("leased", "leased", "rented", "rented", LOANS, "pbb"),
    Transfer("rented out", "rented out", "rented", "rented", LOANS, "pb"),
    Transfer("lent", "lent", "borrowed", "borrowed", LOANS, "pgbbt", True),
    Transfer("loaned", "loaned", "borrowed", "borrowed", LOANS, "pb", True),
    Transfer("gave", "given", "received", "received", GIFTS, "ppgbt", True),
    Transfer("gave", "given", "got", "got", GIFTS, "ppgb", True),
    Transfer("presented", "presented", "received", "received", GIFTS, "pg"),
    Transfer("donated", "donated", "received", "received", GIFTS + LOANS, "pgb"),
    Transfer("handed", "handed", "took", "taken", PAPERS, "pg", True),
    Transfer("handed over", "handed over", "received", "received", PAPERS, "pgb"),
    Transfer("sent", "sent", "received", "received", PAPERS, "ppgbs", True),
    Transfer("posted", "posted", "got", "got", PAPERS, "pb"),
    Transfer(
        "e-mailed", "e-mailed", "received", "received", ("report", "video", "bill", "petition", "map"), "pb", True
    ),
    Transfer("bequeathed", "bequeathed", "inherited", "inherited", ASSETS, "p", True),
    Transfer("left", "left", "inherited", "inherited", ASSETS, "p"),
    Transfer("leaked", "leaked", "obtained", "obtained", ("report", "secret file", "dossier", "draft agreement"), "pb"),
    Transfer("delivered", "delivered", "received", "received", PAPERS + LOANS, "pb"),
    Transfer("shipped", "shipped", "received", "received", ("tank", "crane", "parcel", "transformer", "bell"), "bs"),
    Transfer("returned", "returned", "got back", "got back", GIFTS + LOANS, "pb"),
    Transfer("supplied", "supplied", "obtained", "obtained", ("generator", "radar system", "water pump"), "bs"),
    Transfer("ceded", "ceded", "gained", "gained", ("island", "valley", "strip of land", "harbour"), "s"),
    Transfer("smuggled", "smuggled", "received", "received", ("pistol", "phone", "file", "key"), "pg"),
)

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
    ("p", ("{a} is the mother of {b}", "{b} is a child of {a}", "{b} has {a} for a mother", "{a} gave birth to {b}")),
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

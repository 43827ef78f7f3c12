"""Things that go from one to another, with the verbs for it from the giver's side and from the taker's."""

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

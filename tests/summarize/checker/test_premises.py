"""What a judge reads of a window."""

from summarize.checker.evidence import Window
from summarize.checker.premises import Reading
from summarize.language import Parser
from summarize.reading.report import read_report
from summarize.settings import ReadingSettings


def test_a_window_is_read_in_the_spelling_of_the_claim_behind_who_its_people_are(parser: Parser) -> None:
    source = read_report("The mayor of Sill, Nils Müller, spoke. Müller resigned.", id="r", settings=ReadingSettings())
    _, last = source.sentences
    window = Window("r", (last,), last.start, last.end, last.text)
    claim = "The mayor of Sill, Nils Mueller, resigned."
    read = Reading([source], parser).premises(claim, [window])
    assert read == {window: "The mayor of Sill, Nils Mueller.\n\nMueller resigned."}

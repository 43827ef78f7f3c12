"""Text that was encoded twice, and text that only looks a little like it."""

import pytest

from summarize.reading.double_encoding import undo_double_encoding


@pytest.mark.parametrize(
    ("twice", "once", "places"),
    [
        ("The ferryâ€™s owner was â€œsorryâ€\x9d â€“ and paid Â£5.", "The ferry’s owner was “sorry” – and paid £5.", 5),
        ("itâ\x80\x99s the cafÃ©", "it’s the café", 2),  # as Latin-1, which keeps the controls
        ("200Â\xa0km for â‚¬7, says MiloÅ¡", "200\xa0km for €7, says Miloš", 3),
        ("A ferryâ€™s ðŸš¢", "A ferry’s 🚢", 2),
    ],
)
def test_what_was_encoded_twice_is_undone(twice: str, once: str, places: int) -> None:
    assert undo_double_encoding(twice) == (once, places)


@pytest.mark.parametrize(
    "text",
    [
        "The CAFÉ” and the “café”— are shut…",
        "SÃO PAULO – “IRMÃ” it is",
        "À l’Île, Ângela’s “Ä” and ÅSA’S",
        "5° at £3 or €4 – ‹so› «far»",
    ],
)
def test_letters_beside_quotation_marks_stay(text: str) -> None:
    assert undo_double_encoding(text) == (text, 0)

"""Encodings, and what is no text at all."""

import pytest

from summarize.errors import UnusableInput
from summarize.reading.formats.decoding import Decoded, decode

TEXT = "“The café’s owner came,” he said – for £5."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_and_unicode_text_is_read_without_a_word(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert (decoded.text, decoded.notices) == (TEXT, ())


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le"])
def test_a_guess_is_said(encoding: str) -> None:
    decoded = decode((TEXT * 3).encode(encoding))
    assert decoded.text == TEXT * 3
    assert [notice.code for notice in decoded.notices] == ["guessed-encoding"]
    assert encoding.replace("-le", "") in decoded.notices[0].message.replace("windows-", "cp")


def test_curly_quotes_of_windows_are_not_taken_for_letters_of_dos() -> None:
    text = "‘We have decided,’ Russia’s “volunteers” said – three hours later they were gone. " * 20
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The owner said it was “deeply sorry” and that it’d pay £250 or €290 to each passenger by Friday.\n",
        "“The ferry is safe – it’s new,” she said. A ticket costs €7.\n",
    ],
)
def test_amounts_of_euros_do_not_turn_curly_quotes_into_letters(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode() + b" Caf\xe9\x92s shut.", f"{TEXT} Café’s shut."),
        (TEXT.encode() + " At the café".encode()[:-1], f"{TEXT} At the caf\ufffd"),
        (TEXT.encode() + " He said “".encode()[:-1], f"{TEXT} He said \ufffd"),
    ],
)
def test_a_few_broken_bytes_do_not_spoil_the_rest_of_utf8(data: bytes, text: str) -> None:
    decoded = decode(data)
    assert decoded.text == text
    assert [notice.code for notice in decoded.notices] == ["guessed-encoding"]
    assert "not UTF-8 throughout" in decoded.notices[0].message


def test_text_of_another_encoding_is_no_broken_utf8() -> None:
    text = "Паром врезался в пирс во вторник, сообщила полиция города. " * 5
    assert decode(text.encode("cp1251")).text == text


def test_letters_of_dos_stay_letters() -> None:
    text = "Der Präsident erklärte, die Lage in der Region sei größtenteils ruhig, und übersichtlich sei sie auch. " * 5
    assert decode(text.encode("cp850")).text == text


def test_a_stray_null_character_makes_no_text_binary() -> None:
    text = "The ferry sank off Lind on Mon\0day, and nine people swam ashore."
    assert decode(text.encode()) == Decoded(text)
    assert decode(text.replace("\0", "").encode("utf-16-le")).text == text.replace("\0", "")


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\x01\0\0\0\x03\0>\0", bytes(range(256)) * 4, b"a\0b\0\0c" * 50])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(UnusableInput, match="binary"):
        decode(data)


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf\xff\xfe", b"\xff\xfea\0b"])
def test_a_mark_that_lies_is_said(data: bytes) -> None:
    with pytest.raises(UnusableInput, match="save it as UTF-8"):
        decode(data)

"""From files, folders and standard input to a cluster."""

import datetime as dt
import errno
import io
import json
import os
from pathlib import Path

import pytest

from summarize.errors import UnusableInput
from summarize.reading.load import load_cluster
from summarize.records import Cluster
from summarize.settings import ReadingSettings

SETTINGS = ReadingSettings()
ENGLISH = "The governor of the region said on Sunday that the bridge had fallen."
GERMAN = "Der Gouverneur sagte am Sonntag, dass die Brücke eingestürzt sei."


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def ids(cluster: Cluster) -> list[str]:
    return [report.id for report in cluster.reports]


def codes(cluster: Cluster) -> list[str]:
    return [notice.code for notice in cluster.notices]


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    write(tmp_path, b__txt="The second bridge fell too.", a__md=f"# Falls\n\n{ENGLISH}", __hidden="Hidden text here.")
    write(tmp_path / "sub", c__txt="A third bridge did not fall.")
    write(tmp_path / ".git", d__txt="A fourth one is hidden.")
    assert ids(load_cluster([tmp_path], SETTINGS)) == ["a", "b", "c"]


def test_of_the_folder_of_a_cluster_only_its_reports_are_read_and_that_is_said(tmp_path: Path) -> None:
    write(tmp_path, reference__txt="A bridge fell, wrote somebody who knew the reports.")
    write(tmp_path / "reports", a__txt=ENGLISH, b__txt="The second bridge fell too.")
    cluster = load_cluster([tmp_path], SETTINGS)
    assert ids(cluster) == ["a", "b"]
    assert [notice.message for notice in cluster.notices] == [f"{tmp_path}: of this folder only reports/ is read"]


def test_ids_are_slugs_made_unique(tmp_path: Path) -> None:
    write(tmp_path, **{"Ünï Côde (1).txt": ENGLISH, "uni-code-1.txt": "Another bridge.", "日本.txt": "A third one."})
    assert ids(load_cluster([tmp_path], SETTINGS)) == ["uni-code-1", "uni-code-1-2", "report"]


def test_several_reports_in_one_file(tmp_path: Path) -> None:
    lines = [json.dumps({"id": "Wire A", "text": ENGLISH}), json.dumps({"body": "The bridge fell again."}), "{oops"]
    cluster = load_cluster([write(tmp_path, day__jsonl="\n".join(lines)) / "day.jsonl"], SETTINGS)
    assert ids(cluster) == ["wire-a", "day"]
    assert [(notice.code, "line 3" in notice.message) for notice in cluster.notices] == [("bad-json-line", True)]


def test_standard_input_is_sniffed() -> None:
    stream = io.BytesIO(json.dumps([{"text": ENGLISH}, {"text": "It fell again."}]).encode())
    cluster = load_cluster(["-"], SETTINGS, stream)
    assert [(report.id, report.origin) for report in cluster.reports] == [
        ("stdin", "standard input"),
        ("stdin-2", "standard input"),
    ]


def test_the_same_text_is_kept_once(tmp_path: Path) -> None:
    windows = ENGLISH.replace(" that", "\r\nthat")
    write(tmp_path, a__txt=ENGLISH, b__txt=f"{ENGLISH}\n", c__txt=windows, d__txt=f"\ufeff{ENGLISH}")
    cluster = load_cluster([tmp_path], SETTINGS)
    assert ids(cluster) == ["a"]
    assert codes(cluster) == ["duplicate-report"] * 3


def test_unusable_sources_are_skipped_while_one_is_left(tmp_path: Path) -> None:
    write(tmp_path, a__txt=ENGLISH, empty__txt=" ", rest__txt="Advertisement")
    (tmp_path / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    cluster = load_cluster([tmp_path], SETTINGS)
    assert ids(cluster) == ["a"]
    assert codes(cluster) == ["unreadable-source"] * 3
    assert ["empty" in cluster.notices[0].message, "binary" in cluster.notices[1].message] == [True, True]


def test_a_report_in_another_language_is_excluded_unless_asked_for(tmp_path: Path) -> None:
    write(tmp_path, a__txt=ENGLISH, b__txt=GERMAN)
    cluster = load_cluster([tmp_path], SETTINGS)
    assert (ids(cluster), [report.id for report in cluster.excluded]) == (["a"], ["b"])
    assert [(notice.code, notice.report) for notice in cluster.notices] == [("other-language", "b")]
    assert ids(load_cluster([tmp_path], ReadingSettings(keep_other_languages=True))) == ["a", "b"]
    assert ids(load_cluster([tmp_path], ReadingSettings(language="de"))) == ["b"]


def test_of_a_report_in_two_languages_the_sentences_in_the_other_are_set_aside(tmp_path: Path) -> None:
    german = f"{GERMAN} Niemand wurde dabei verletzt, wie die Feuerwehr mitteilte."
    english = f"{ENGLISH} Nobody was hurt by it, the fire service said."
    (report,) = load_cluster([write(tmp_path, a__txt=f"{german}\n\n{english}")], SETTINGS).reports
    assert " ".join(sentence.text for sentence in report.sentences) == english
    assert [part.reason for part in report.set_aside] == ["in another language (de)"] * 2
    assert [notice.message for notice in report.notices] == ["a: sentences in 'de' set aside (2); the others are used"]
    (whole,) = load_cluster([tmp_path], ReadingSettings(keep_other_languages=True)).reports
    assert len(whole.sentences) == 4


def test_a_report_that_says_it_is_satire_is_excluded_unless_asked_for(tmp_path: Path) -> None:
    satire = f"THE GOAT\n\nAll stories are made up.\n\n{ENGLISH} It was delighted."
    write(tmp_path, a__txt=ENGLISH, b__txt=satire)
    cluster = load_cluster([tmp_path], SETTINGS)
    assert (ids(cluster), [report.id for report in cluster.excluded]) == (["a"], ["b"])
    assert [(notice.code, notice.report) for notice in cluster.notices] == [("satire", "b")]
    assert ids(load_cluster([tmp_path], ReadingSettings(keep_satire=True))) == ["a", "b"]
    with pytest.raises(UnusableInput, match=r"reading\.keep_satire=true"):
        load_cluster([tmp_path / "b.txt"], SETTINGS)


def test_dates_left_open_are_settled_by_the_other_reports(tmp_path: Path) -> None:
    write(tmp_path, a__txt=f"KYIV, June 4 (Interwire) - {ENGLISH}", b__txt="Updated: 2023-06-05\n\nThe bridge fell.")
    write(tmp_path, c__txt="Updated: 04-06-2023\n\nThe bridge did fall.", d__txt="No date is in here.")
    cluster = load_cluster([tmp_path], SETTINGS)
    june = [dt.date(2023, 6, day) for day in (4, 5, 4)]
    assert [report.date for report in cluster.reports] == [*june, None]
    assert [[notice.code for notice in report.notices] for report in cluster.reports] == [
        ["inferred-date"],
        [],
        ["inferred-date"],
        [],
    ]


@pytest.mark.parametrize(
    ("files", "settings", "message"),
    [
        ({}, SETTINGS, "no report in .*; name files, folders or - for standard input"),
        ({"a__txt": ""}, SETTINGS, "a.txt: is empty; give a report"),
        ({"a__txt": "", "b__txt": ""}, SETTINGS, "a.txt: is empty; .*and 1 more"),
        ({"a__txt": "\x00\x01\x02"}, SETTINGS, "a.txt: looks like a binary file"),
        ({"a__txt": ENGLISH}, ReadingSettings(max_bytes=9), "a.txt: larger than 9 bytes; .* reading.max_bytes"),
        (
            {"a__txt": ENGLISH, "b__txt": GERMAN},
            ReadingSettings(max_reports=1),
            "more than 1 reports; .*reading.max_reports",
        ),
        ({"a__txt": GERMAN}, SETTINGS, r"no report in language 'en' \(found: de\)"),
        ({"a__json": "{"}, SETTINGS, "a.json: not valid JSON"),
    ],
)
def test_nothing_usable_is_one_line(
    tmp_path: Path, files: dict[str, str], settings: ReadingSettings, message: str
) -> None:
    with pytest.raises(UnusableInput, match=message) as error:
        load_cluster([write(tmp_path, **files)], settings)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("path", ["missing.txt", "a\0b", "x" * 5_000])
def test_a_path_that_does_not_exist_is_an_error_beside_good_ones(tmp_path: Path, path: str) -> None:
    good = write(tmp_path, a__txt=ENGLISH) / "a.txt"
    with pytest.raises(UnusableInput, match="no such file or folder"):
        load_cluster([good, path], SETTINGS)


def test_names_of_files_are_shown_in_one_clean_line(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\n\x1b[31m\xff.txt"
    Path(os.fsdecode(path)).write_text(ENGLISH, "utf-8")
    (report,) = load_cluster([tmp_path], SETTINGS).reports
    assert report.origin.endswith("a \ufffd[31m\ufffd.txt")
    assert report.id == "a-31m"


def test_a_file_without_permission_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, a__txt=ENGLISH) / "a.txt"

    def forbidden(*_: object) -> object:  # permissions themselves do not hold for every user
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(UnusableInput, match=r"a\.txt: cannot be read") as error:
        load_cluster([path], SETTINGS)
    assert "\n" not in str(error.value)


def test_endless_devices_are_read_up_to_the_limit() -> None:
    with pytest.raises(UnusableInput, match="larger than 1,000 bytes"):
        load_cluster(["/dev/zero"], ReadingSettings(max_bytes=1_000))

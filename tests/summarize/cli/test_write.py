"""``summarize REPORT...``"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
SUMMARY = "A train derailed near Lind on Monday. The Lind derailment on Monday injured nobody."

UNUSABLE = [
    ((), "Usage: summarize [OPTIONS] REPORT..."),
    (("--formt", "json", "wire.txt"), "summarize: No such option '--formt'. Did you mean '--format'?"),
    (("--format", "pdf", "wire.txt"), "summarize: Invalid value for '--format': 'pdf' is not one of"),
    (("--max-words", "0", "wire.txt"), "summarize: Invalid value for '--max-words'"),
    (("--writer", "leed", "wire.txt"), "summarize: no writer is called 'leed' (did you mean 'lead'?)"),
    (("--set", "max_words=3", "wire.txt"), "summarize: no setting is called 'max_words'"),
    (("--config-dir", "none", "wire.txt"), "summarize: --config-dir none: no such folder"),
    (("-", "wire.txt", "-"), "summarize: - (standard input) is named twice; it can be read only once"),
    (("-o", "none/out.txt", "wire.txt"), "summarize: -o none/out.txt: there is no folder none"),
    (("-o", ".", "wire.txt"), "summarize: -o .: is a folder; name a file"),
    (("-o", "wire.txt", "wire.txt"), "summarize: -o wire.txt: is one of the reports and would be overwritten"),
    (("-o", "out.md", "."), "summarize: -o out.md: lies in a folder of reports"),
    (("-o", "dangling.txt", "wire.txt"), "summarize: -o dangling.txt: there is no folder "),
    (("-o", "loop.txt", "wire.txt"), "summarize: -o loop.txt: links that lead to each other; name a file"),
    (("-o", f"{300 * 'x'}.txt", "wire.txt"), f"summarize: -o {300 * 'x'}.txt: File name too long"),
    (("-o", "out.txt", 300 * "x"), f"summarize: {300 * 'x'}: no such file or folder; check the path"),
    (("-o", "out.txt", "loop.txt"), "summarize: loop.txt: cannot be read (Too many levels of symbolic links)"),
    (("--config-dir", 300 * "x", "wire.txt"), f"summarize: --config-dir {300 * 'x'}: no such folder"),
    (("",), "summarize: an argument is empty; leave it out, or write what it names"),
    (("wire.txt", "-o", ""), "summarize: an argument is empty"),
    (("missing.txt",), "summarize: "),
    (("evil\n\x1b[2J.txt",), "summarize: "),
]


@pytest.fixture(autouse=True)
def _links(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "none" / "out.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")


def test_the_summary_goes_to_stdout_and_the_talk_to_stderr(summarize: Command) -> None:
    answer = summarize("wire.txt", "daily.txt")
    assert answer.status == 0
    assert "A train derailed near Lind on Monday." in answer.out
    assert answer.err == "note: two reports\\nare few\n"


def test_quiet_says_nothing_beside_the_summary(summarize: Command) -> None:
    assert summarize("--quiet", "wire.txt").err == ""


def test_verbose_adds_the_times(summarize: Command) -> None:
    assert "note: time: echo 0.50 s" in summarize("--verbose", "wire.txt").err


@pytest.mark.parametrize(("arguments", "message"), UNUSABLE)
def test_what_cannot_be_used_is_one_line_and_status_2(
    arguments: tuple[str, ...], message: str, summarize: Command
) -> None:
    answer = summarize(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(message)
    assert not arguments or answer.err.count("\n") == 1
    assert "\x1b" not in answer.err


@pytest.mark.parametrize(
    ("name", "start"),
    [("s.json", "{"), ("s.HTML", "<!"), ("s.md", "Summary\n\nA train"), ("s.txt", "A train"), ("s", "A train")],
)
def test_the_suffix_chooses_the_format(name: str, start: str, summarize: Command) -> None:
    assert summarize("wire.txt", "-o", name).out == ""
    assert Path(name).read_text().lstrip("# \n").lower().startswith(start.lower())


def test_a_suffix_of_no_format_is_refused_before_anything_is_read(summarize: Command) -> None:
    answer = summarize("wire.txt", "-o", "s.docx")
    assert (answer.status, answer.out) == (2, "")
    assert "-o s.docx: the suffix names no format; use .txt, .json, .md or .html, or add --format" in answer.err
    assert not Path("s.docx").exists()


def test_a_named_format_overrules_the_suffix(summarize: Command) -> None:
    summarize("wire.txt", "-o", "s.txt", "--format", "json")
    assert json.loads(Path("s.txt").read_text())["summary"]["text"] == SUMMARY[:37]


@pytest.mark.parametrize(
    ("arguments", "settings"),
    [
        ((), {"seed": 0, "max_words": 150}),
        (("--max-words", "40", "--seed", "7"), {"seed": 7, "max_words": 40}),
        (("--set", "planning.max_words=40", "--set", "seed=7"), {"seed": 7, "max_words": 40}),
        (("--max-words", "40", "--set", "planning.max_words=50"), {"seed": 0, "max_words": 50}),
        (("--set", "planning.max_words=50", "--max-words", "40"), {"seed": 0, "max_words": 40}),
    ],
)
def test_options_are_settings_and_the_later_one_holds(
    arguments: tuple[str, ...], settings: dict[str, int], summarize: Command
) -> None:
    assert json.loads(summarize("wire.txt", "--format", "json", *arguments).out)["settings"] == settings


def test_the_named_writer_is_the_one_that_writes(summarize: Command) -> None:
    assert json.loads(summarize("--writer", "lead", "wire.txt", "--format", "json").out)["writer"] == "lead"


@pytest.mark.parametrize(
    ("report", "fail_on", "status"),
    [
        ("This is fine.", "unsupported", 0),
        ("This is unsure.", "unsupported", 3),
        ("This is unsure.", "contradicted", 0),
        ("This is false.", "contradicted", 3),
        ("This is false.", "unsupported", 3),
    ],
)
def test_fail_on_sets_the_status_and_still_writes(report: str, fail_on: str, status: int, summarize: Command) -> None:
    answer = summarize("-", "--fail-on", fail_on, stdin=report)
    assert answer.status == status
    assert report in answer.out
    assert ("summarize: --fail-on" in answer.err) == (status == 3)


@pytest.mark.parametrize(
    ("format_name", "above"),
    [("text", "Train derails near Lind\n\n"), ("markdown", "# Train derails near Lind\n\n")],
)
def test_headline_puts_the_writers_headline_above_the_summary(format_name: str, above: str, summarize: Command) -> None:
    Path("titled.json").write_text(json.dumps({"title": "Train derails near Lind", "text": SUMMARY}))
    answer = summarize("titled.json", "--headline", "--format", format_name)
    assert answer.out.startswith(f"{above}{SUMMARY[:36]}")
    assert "headline" not in answer.err
    assert not summarize("titled.json", "--format", format_name).out.startswith(above)


def test_the_page_in_a_file_is_headed_too(summarize: Command) -> None:
    Path("titled.json").write_text(json.dumps({"title": "Train derails near Lind", "text": SUMMARY}))
    summarize("titled.json", "--headline", "-o", "s.html")
    assert ">Train derails near Lind</h1>" in Path("s.html").read_text()


def test_a_writer_without_a_headline_is_named_and_the_summary_is_printed_all_the_same(summarize: Command) -> None:
    plain, answer = summarize("wire.txt"), summarize("wire.txt", "--headline", "--writer", "plan")
    assert (answer.status, answer.out) == (0, plain.out)
    assert answer.err == f"{plain.err}note: --headline: the writer plan wrote none\n"
    assert summarize("wire.txt", "--headline", "--quiet").err == ""


def test_the_plan_follows_a_text_summary(summarize: Command) -> None:
    plain, explained = summarize("wire.txt"), summarize("wire.txt", "--explain")
    assert explained.out.startswith(plain.out)
    assert "Reports (1, 1 independent)" in explained.out[len(plain.out) :]


def test_the_plan_stays_out_of_json(summarize: Command) -> None:
    answer = summarize("wire.txt", "--explain", "--format", "json")
    assert json.loads(answer.out)
    assert "Reports (1, 1 independent)" in answer.err


def test_a_file_that_exists_keeps_its_link_and_its_mode(summarize: Command) -> None:
    Path("real.md").write_text("old")
    Path("real.md").chmod(0o640)
    Path("link.md").symlink_to("real.md")
    summarize("wire.txt", "-o", "link.md")
    assert Path("link.md").is_symlink()
    assert Path("real.md").read_text() != "old"
    assert Path("real.md").stat().st_mode & 0o777 == 0o640
    assert not list(Path().glob(".*"))


def test_the_longest_name_that_there_can_be_is_written(summarize: Command) -> None:
    name = 251 * "x" + ".txt"
    assert summarize("wire.txt", "-o", name).status == 0
    assert Path(name).read_text()


def test_a_folder_where_nothing_can_be_replaced_is_refused_before_the_work(
    summarize: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("fixed").mkdir()
    Path("fixed", "out.txt").write_text("old")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != "fixed")
    assert summarize("wire.txt", "-o", "fixed/out.txt").err == (
        "summarize: -o fixed/out.txt: the folder fixed is not writable\n"
    )
    assert summarize("wire.txt", "-o", "/dev/null").status == 0


def test_a_summary_may_lie_beside_the_reports_of_its_cluster(summarize: Command) -> None:
    Path("cluster", "reports").mkdir(parents=True)
    Path("cluster", "reports", "wire.txt").write_text(SUMMARY)
    assert summarize("cluster", "-o", "cluster/summary.txt").status == 0
    assert summarize("cluster", "-o", "cluster/reports/summary.txt").status == 2


def test_a_failed_run_leaves_the_old_file_alone(summarize: Command) -> None:
    Path("old.md").write_text("old")
    Path("empty.txt").write_text("")
    assert summarize("empty.txt", "-o", "old.md").status == 2
    assert Path("old.md").read_text() == "old"


def test_a_bug_is_one_line_and_verbose_shows_where(summarize: Command) -> None:
    class Broken:
        def __init__(self, *_: object) -> None:
            raise RuntimeError("wheel\nfell off")

    answer = summarize("wire.txt", pipeline=Broken)
    assert answer.status == 1
    assert answer.err == "summarize: RuntimeError: wheel\\nfell off (a bug; --verbose shows where)\n"
    assert "Traceback" in summarize("wire.txt", "--verbose", pipeline=Broken).err


def test_an_interruption_is_status_130_without_a_traceback(summarize: Command) -> None:
    class Interrupted:
        def __init__(self, *_: object) -> None:
            raise KeyboardInterrupt

    answer = summarize("wire.txt", pipeline=Interrupted)
    assert (answer.status, answer.err.strip()) == (130, "")


def test_offline_forbids_the_network_before_the_pipeline_is_made(summarize: Command) -> None:
    summarize("wire.txt", "--offline", pipeline=_network_recorder(seen := []))
    summarize("wire.txt", "--set", "offline=true", pipeline=_network_recorder(seen))
    assert seen == ["1", "1"]


def _network_recorder(seen: list[str]) -> type:
    class Recorder:
        def __init__(self, *_: object) -> None:
            seen.append(os.environ["HF_HUB_OFFLINE"])
            os.environ["HF_HUB_OFFLINE"] = "0"

    return Recorder


def test_a_current_folder_that_was_removed_is_one_line(summarize: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gone").mkdir()
    report = Path("wire.txt").resolve()
    monkeypatch.chdir("gone")
    Path("../gone").rmdir()
    answer = summarize(str(report))
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "summarize: the folder that you are in is not there any more; go to another one (cd)\n"

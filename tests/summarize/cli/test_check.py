"""``summarize check SUMMARY REPORT...``"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarize.cli.verdicts import exit_status
from summarize.records import CheckedSummary

Command = Callable[..., Any]

UNUSABLE = [
    (("summary.txt",), "summarize: Missing argument 'REPORT...'"),
    (("wire.txt", "wire.txt"), "summarize: wire.txt: is both the summary and a report"),
    (("none.txt", "wire.txt"), "summarize: none.txt: No such file or directory"),
    ((".", "wire.txt"), "summarize: .: Is a directory"),
    (("empty.txt", "wire.txt"), "summarize: empty.txt: the summary is empty"),
    (("page.html", "wire.txt"), "summarize: page.html: a summary must be plain text or Markdown"),
    (("marked.txt", "wire.txt"), "summarize: marked.txt: a summary must be plain text or Markdown"),
    (("list.txt", "wire.txt"), "summarize: list.txt: a summary must be plain text or Markdown; save its words as .txt"),
    (("binary", "wire.txt"), "summarize: binary: looks like a binary file, not text; save its words as plain text"),
    ((300 * "x", "wire.txt"), f"summarize: {300 * 'x'}: File name too long; name a file with the summary"),
    (("loop.txt", "wire.txt"), "summarize: loop.txt: Too many levels of symbolic links; name a file"),
    (("", "wire.txt"), "summarize: an argument is empty"),
    (("-", "wire.txt", "-"), "summarize: - (standard input) is named twice"),
    (("-", "wire.txt"), "summarize: standard input: the summary is empty"),
    (("summary.txt", "wire.txt", "-o", "summary.txt"), "summarize: -o summary.txt: is one of the reports"),
    (("summary.txt", "wire.txt", "--writer", "lead"), "summarize: No such option '--writer'"),
]


@pytest.fixture(autouse=True)
def _summaries(tmp_path: Path) -> None:
    (tmp_path / "summary.txt").write_text("Nobody was hurt.\n")
    (tmp_path / "empty.txt").write_text(" \n\t\n")
    (tmp_path / "page.html").write_text("<html><p>Nobody was hurt.</p></html>")
    (tmp_path / "marked.txt").write_text('\ufeff \n{"text": "Nobody was hurt."}', "utf-8")
    (tmp_path / "list.txt").write_text('["Nobody was hurt."]')
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "binary").write_bytes(bytes(range(256)))


def claims(answer: Any) -> list[str]:
    return [claim["text"] for claim in json.loads(answer.out)["claims"]]


@pytest.mark.parametrize(("arguments", "message"), UNUSABLE)
def test_what_cannot_be_used_is_one_line_and_status_2(
    arguments: tuple[str, ...], message: str, summarize: Command
) -> None:
    answer = summarize("check", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith(message)
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(("source", "stdin"), [("summary.txt", ""), ("-", "Nobody was hurt.\n")])
def test_the_summary_comes_from_a_file_or_from_stdin(source: str, stdin: str, summarize: Command) -> None:
    answer = summarize("check", source, "wire.txt", "--format", "json", stdin=stdin)
    assert claims(answer) == ["Nobody was hurt."]


def test_markup_of_a_markdown_summary_is_not_judged(summarize: Command) -> None:
    Path("summary.md").write_text("**Nobody** was [hurt](https://lind.example).\n")
    assert claims(summarize("check", "summary.md", "wire.txt", "--format", "json")) == ["Nobody was hurt."]


def test_what_accord_added_to_a_summary_is_not_judged(summarize: Command) -> None:
    summarize("wire.txt", "-o", "own.txt")
    answer = summarize("check", "own.txt", "wire.txt", "--format", "json")
    assert claims(answer) == ["A train derailed near Lind on Monday."]
    assert "note: own.txt: the citations, sources and totals that Accord added are not judged" in answer.err


def test_claims_are_taken_a_line_each(summarize: Command) -> None:
    lines = "Trains run again. On Friday.\n\n  Nobody was hurt.  \n"
    answer = summarize("check", "-", "wire.txt", "--claims", "--format", "json", stdin=lines)
    assert claims(answer) == ["Trains run again. On Friday.", "Nobody was hurt."]


def test_bullets_are_no_part_of_a_claim(summarize: Command) -> None:
    lines = "- Trains run again.\n- Nobody was hurt.\n"
    answer = summarize("check", "-", "wire.txt", "--claims", "--format", "json", stdin=lines)
    assert claims(answer) == ["Trains run again.", "Nobody was hurt."]


def test_what_is_not_judged_is_said_on_stderr_and_in_the_json(summarize: Command) -> None:
    Path("summary.txt").write_text("## Lind\n\nNobody was hurt [1].\n\nSources:\n[1] Wire\n")
    answer = summarize("check", "summary.txt", "wire.txt", "--format", "json")
    assert claims(answer) == ["Nobody was hurt."]
    message = "summary.txt: not judged: the list of sources at the end; the heading “Lind”; citation marks"
    assert f"note: {message}\n" in answer.err
    assert message in [notice["message"] for notice in json.loads(answer.out)["notices"]]


def test_of_a_summary_in_another_language_it_is_said_why_nothing_supports_it(summarize: Command) -> None:
    text = "Le maire de Lind a démissionné lundi, a annoncé son porte-parole."
    said = "note: standard input: is in 'fr', and what the reports say in 'en' hardly supports claims in it\n"
    assert said in summarize("check", "-", "wire.txt", stdin=text).err
    assert said not in summarize("check", "-", "wire.txt", "--set", "reading.keep_other_languages=true", stdin=text).err


@pytest.mark.parametrize("mode", [[], ["--claims"]])
def test_a_summary_that_was_encoded_twice_is_read_as_it_was(mode: list[str], summarize: Command) -> None:
    Path("summary.txt").write_text("The mayorâ€™s brother was hurt.", "utf-8")
    answer = summarize("check", "summary.txt", "wire.txt", "--format", "json", *mode)
    assert claims(answer) == ["The mayor’s brother was hurt."]
    assert "note: summary.txt: 1 characters were encoded twice" in answer.err


def test_colours_of_a_terminal_are_no_part_of_a_summary(summarize: Command) -> None:
    text = "\x1b]0;title\x07\x1b[1;31mNobody\x1b[0m was hurt."
    assert claims(summarize("check", "-", "wire.txt", "--format", "json", stdin=text)) == ["Nobody was hurt."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_of_a_summary_is_found(encoding: str, summarize: Command) -> None:
    text = "The café at Lind stayed open while the rescuers “from Besançon” worked, its owner said on Monday."
    Path("summary.txt").write_bytes(text.encode(encoding))
    assert claims(summarize("check", "summary.txt", "wire.txt", "--format", "json")) == [text]


def test_what_no_reader_sees_is_no_part_of_a_summary(summarize: Command) -> None:
    Path("summary.txt").write_text("No\u200bbody was hurt.\u2060", "utf-8")
    assert claims(summarize("check", "summary.txt", "wire.txt", "--format", "json")) == ["Nobody was hurt."]


def test_a_contradicted_claim_fails_the_run(summarize: Command) -> None:
    assert summarize("check", "-", "wire.txt", "--fail-on", "contradicted", stdin="A false claim.").status == 3


@pytest.mark.parametrize("fail_on", ["unsupported", "contradicted"])
def test_a_summary_without_a_claim_does_not_pass(fail_on: str, capfd: pytest.CaptureFixture[str]) -> None:
    summary = CheckedSummary("...", (), "none")
    assert exit_status(summary, fail_on) == 2
    assert capfd.readouterr().err == f"summarize: --fail-on {fail_on}: there is no claim to judge\n"
    assert exit_status(summary, None) == 0

"""``summarize batch CLUSTERS -o results.jsonl``"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]


@pytest.fixture(autouse=True)
def _clusters(tmp_path: Path) -> None:
    for name in ("alpha", "beta"):
        (tmp_path / "clusters" / name).mkdir(parents=True)
        (tmp_path / "clusters" / name / "wire.txt").write_text(f"The {name} train derailed near Lind on Monday.\n")


def results(file: str = "out.jsonl") -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(file).read_text().splitlines()]


def test_every_cluster_becomes_a_line_in_the_order_of_the_names(summarize: Command) -> None:
    assert summarize("batch", "clusters", "-o", "out.jsonl").status == 0
    assert [line["id"] for line in results()] == ["alpha", "beta"]
    assert results()[0]["result"]["summary"]["text"] == "The alpha train derailed near Lind on Monday."
    assert results()[0]["result"]["timings"] == {}


def test_a_cluster_that_fails_costs_only_itself(summarize: Command) -> None:
    Path("clusters", "alpha", "wire.txt").write_text("")
    answer = summarize("batch", "clusters", "-o", "out.jsonl")
    assert answer.status == 2
    assert "error" in results()[0]
    assert "result" in results()[1]
    assert answer.err.splitlines()[-1] == "summarize: 1 of 2 clusters failed; their lines say why"


def test_a_second_run_tries_again_what_failed_and_still_tells_of_it(summarize: Command) -> None:
    Path("clusters", "alpha", "wire.txt").write_text("")
    summarize("batch", "clusters", "-o", "out.jsonl")
    for _ in range(2):
        answer = summarize("batch", "clusters", "-o", "out.jsonl")
        assert answer.status == 2
        assert "1 of 2 clusters were there already, 1 added" in answer.err
        assert sorted(line["id"] for line in results()) == ["alpha", "beta"]


def test_a_second_run_of_what_went_well_changes_nothing(summarize: Command) -> None:
    summarize("batch", "clusters", "-o", "out.jsonl")
    before = Path("out.jsonl").read_bytes()
    answer = summarize("batch", "clusters", "-o", "out.jsonl")
    assert answer.status == 0
    assert "2 of 2 clusters were there already, 0 added" in answer.err
    assert Path("out.jsonl").read_bytes() == before


@pytest.mark.parametrize("name", ["a\0b.txt", "a\ud800b.txt", 300 * "x", "loop.txt"])
def test_a_path_that_cannot_be_costs_only_its_cluster(name: str, summarize: Command) -> None:
    Path("loop.txt").symlink_to("loop.txt")
    lines = [{"id": "odd", "reports": [name]}, {"id": "good", "reports": ["wire.txt"]}]
    Path("all.jsonl").write_text("\n".join(map(json.dumps, lines)))
    answer = summarize("batch", "all.jsonl", "-o", "out.jsonl")
    assert answer.err.splitlines()[-1] == "summarize: 1 of 2 clusters failed; their lines say why"
    assert [list(line) for line in results()] == [["id", "fingerprint", "error"], ["id", "fingerprint", "result"]]


def test_a_report_in_a_line_that_has_no_text_is_found_in_that_line(summarize: Command) -> None:
    Path("all.jsonl").write_text('{"id": "odd", "reports": [{"story": "It fell."}]}')
    summarize("batch", "all.jsonl", "-o", "out.jsonl")
    (line,) = results()
    assert line["error"] == (
        "the JSON line: item 1: a report is an object with its text under text, body, content, article, articleBody or "
        "maintext"
    )


def test_what_may_never_end_costs_only_its_cluster(summarize: Command) -> None:
    os.mkfifo("pipe.txt")
    named = {"pipe": "pipe.txt", "device": "/dev/zero", "good": "wire.txt"}
    lines = [json.dumps({"id": name, "reports": [path]}) for name, path in named.items()]
    Path("all.jsonl").write_text("\n".join(lines))
    answer = summarize("batch", "all.jsonl", "-o", "out.jsonl")
    assert answer.err.splitlines()[-1] == "summarize: 2 of 3 clusters failed; their lines say why"
    pipe, device, good = results()
    assert pipe["error"] == "pipe.txt: a pipe or device, which a batch cannot read again; name a file"
    assert device["error"] == "/dev/zero: a pipe or device, which a batch cannot read again; name a file"
    assert "result" in good


def test_a_hidden_file_is_no_other_report(summarize: Command) -> None:
    summarize("batch", "clusters", "-o", "out.jsonl")
    Path("clusters", "alpha", ".DS_Store").write_bytes(b"\0")
    assert "2 of 2 clusters were there already" in summarize("batch", "clusters", "-o", "out.jsonl").err


def test_json_lines_name_files_beside_them_or_hold_the_reports(summarize: Command) -> None:
    report = {"title": "Derailment", "text": "A train derailed near Lind on Monday.", "publisher": "Lind Daily"}
    lines = [
        {"id": "files", "reports": ["alpha/wire.txt", "beta/wire.txt"]},
        {"id": "inline", "reports": [report]},
    ]
    Path("clusters", "all.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    assert summarize("batch", "clusters/all.jsonl", "-o", "out.jsonl").status == 0
    assert len(results()[0]["result"]["reports"]) == 2
    assert results()[1]["result"]["reports"][0]["publisher"] == "Lind Daily"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[]", 'all.jsonl, line 1: expected {"id": "...", "reports": [...]}'),
        ('{"id": 1, "reports": ["a"]}', "line 1: expected"),
        ('{"id": "a", "reports": []}', "line 1: reports must be all paths or all objects"),
        ('{"id": "a", "reports": ["a", {}]}', "line 1: reports must be all paths or all objects"),
        ('{"id": "a", "reports": ["a"]}\n{"id": "a", "reports": ["b"]}', "line 2: the id 'a' occurs twice"),
        ('{"id": "a", "reports": ["-"]}', "line 1: - (standard input) is no report of a batch"),
        ('{"id": "a", "reports": [""]}', "line 1: reports must be all paths or all objects"),
        ("{", "line 1: not JSON"),
        ("[" * 100_000, "line 1: not JSON"),
        ("", "all.jsonl: holds no clusters"),
        ("\udcff", "all.jsonl: not UTF-8"),
    ],
)
def test_a_line_that_names_no_cluster_is_said_before_the_work(line: str, message: str, summarize: Command) -> None:
    Path("all.jsonl").write_bytes(line.encode("utf-8", "surrogateescape"))
    answer = summarize("batch", "all.jsonl", "-o", "out.jsonl")
    assert answer.status == 2
    assert message in answer.err
    assert answer.err.count("\n") == 1
    assert not Path("out.jsonl").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("clusters",), "summarize: Missing option '-o' / '--output'."),
        (("none", "-o", "out.jsonl"), "summarize: none: No such file or directory; name a folder of cluster folders"),
        (
            ("clusters/alpha", "-o", "out.jsonl"),
            "summarize: clusters/alpha: holds no clusters; one folder (or JSON line) per cluster is expected; "
            "for one cluster: summarize clusters/alpha",
        ),
        (("clusters", "-o", "clusters/alpha/out.jsonl"), "summarize: -o clusters/alpha/out.jsonl: lies in a folder of"),
        (("clusters", "-o", "-"), "summarize: -o -: a batch writes to a file, which it can continue"),
        ((300 * "x", "-o", "out.jsonl"), f"summarize: {300 * 'x'}: File name too long"),
        (("clusters", "-o", "/dev/null"), "summarize: -o /dev/null: not a regular file"),
        (("clusters", "-o", "wire.txt"), "summarize: -o wire.txt: line 1 is not a result of a batch"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_status_2(
    arguments: tuple[str, ...], message: str, summarize: Command
) -> None:
    before = Path("wire.txt").read_bytes()
    answer = summarize("batch", *arguments)
    assert answer.status == 2
    assert answer.err.startswith(message)
    assert answer.err.count("\n") == 1
    assert Path("wire.txt").read_bytes() == before

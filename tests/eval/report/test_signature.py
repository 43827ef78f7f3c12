"""Signatures of numbers."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.runs import example, info

from eval.report.signature import signature
from eval.run.folder import Run

RUN = Run(Path("x"), replace(info("plan"), fingerprint="3fa9c1" + "0" * 58), (example("plan", 0),))


def test_a_signature_names_all_that_decides_the_number() -> None:
    line = signature("rouge1", RUN, {"per": "example"}, 307, 0, 10_000)
    expected = "rouge1|nrefs:1|stemmed:true|per:example|n:307|bs:10000|seed:0|accord:0.1.0|data:ab12cd|run:3fa9c1"
    assert line == expected


def test_numbers_of_references_that_differ_are_var() -> None:
    run = replace(RUN, examples=(example("plan", 0), example("plan", 11)))
    assert "|nrefs:var|" in signature("rouge1", run, {}, 2, 0, 10)


@pytest.mark.parametrize("said", [{}, {"metrics": None}, {"metrics": {"rouge1": "?"}}, {"metrics": {}}])
def test_a_run_that_says_less_of_itself_has_a_shorter_signature(said: dict[str, object]) -> None:
    run = replace(RUN, info=replace(RUN.info, signature=said))
    assert (
        signature("rouge1", run, {}, 1, 0, 10)
        == "rouge1|nrefs:1|n:1|bs:10|seed:0|accord:unknown|data:ab12cd|run:3fa9c1"
    )


def test_no_value_can_add_a_part_or_a_line() -> None:
    assert signature("a b|c", RUN, {"d": "e|f:g\nh"}, 1, 0, 10).startswith("a-b-c|nrefs:1|d:e-f:g-h|n:1|")

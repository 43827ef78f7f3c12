import csv
import json

import pytest

from summarize.training.overlap import TestTexts
from summarize.training.rows import is_covered, load_rows


@pytest.fixture
def datasets(tmp_path):
    for name in ("google_compression", "points_of_correspondence", "wikisplit"):
        (tmp_path / "writer" / name).mkdir(parents=True)
    with (tmp_path / "writer/google_compression/B_0_eval_data.csv").open("w", newline="") as file:
        original = "Anna Lee was seen in `` Jaws ' ' , an ex - officer 's film ."
        csv.writer(file).writerows([["original", "compressed"], [original, "Anna Lee was seen in Jaws ."]])
    row = {
        "article_sentences": ["He sat .", "He ran .", "He did n't swim ."],
        "sentence_1": "Tom Hill sat on the roof .",
        "sentence_2": "He did n't swim at all .",
        "fused": "Tom Hill sat and did n't swim .",
    }
    path = tmp_path / "writer/points_of_correspondence/poc_fusion.jsonl"
    path.write_text(json.dumps(row) + "\n")
    for name in ("tune", "validation", "test"):
        lines = ["The hut was old and the yard was small .\tThe hut was old . <::::> The yard was small ."] * 2
        (tmp_path / f"writer/wikisplit/{name}.tsv").write_text("\n".join(lines))
    return tmp_path


def test_human_rewrites_are_read_as_printed(datasets):
    rows = {row.group: row for row in load_rows(datasets, TestTexts([]))}
    compression = rows["compression-0"]
    assert compression.sources == ('Anna Lee was seen in "Jaws", an ex-officer\'s film.',)
    assert compression.claims == ("Anna Lee was seen in Jaws.",)
    (fusion,) = (row for row in rows.values() if row.source == "fusion")
    assert fusion.claims == ("Tom Hill sat and didn't swim.",)
    assert fusion.context == ("He sat.", "He ran.", "He didn't swim.")


def test_a_split_is_used_in_both_directions(datasets):
    rows = {row.group: row for row in load_rows(datasets, TestTexts([])) if row.source == "split"}
    whole = "The hut was old and the yard was small."
    assert (rows["split-tune-1"].sources, rows["split-tune-1"].claims) == (
        ("The hut was old.", "The yard was small."),
        (whole,),
    )
    assert rows["split-test-0"].sources == (whole,)


def test_rewrites_of_a_test_article_are_left_out(datasets):
    tests = TestTexts(["He sat. He ran. He didn't swim. Nobody saw it."])
    assert "fusion" not in {row.source for row in load_rows(datasets, tests)}


@pytest.mark.parametrize(
    ("claim", "covered"),
    [
        ("Tom Hill sat there quietly.", False),
        ("Tom Hill sat on the roof.", True),
        ("The roof was high for Hill.", True),
        ("The roof was high for Miller.", False),
        ("The roof was 30 feet high.", False),
        ("He sat.", False),
    ],
)
def test_a_claim_with_names_numbers_or_words_of_its_own_is_not_taken(claim, covered):
    assert is_covered(claim, ("Tom Hill sat on the high roof.",)) == covered

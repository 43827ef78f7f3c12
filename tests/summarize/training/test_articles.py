import csv
import json

import pytest

from summarize.errors import UnusableInput
from summarize.training.articles import load_articles, load_tests
from summarize.training.overlap import TestTexts

NEWS = "The mayor opened a new bridge over the river on Monday. Hundreds of people came to see it."


def written(path, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


@pytest.fixture
def datasets(tmp_path):
    row = {"sources": [{"title": "", "text": NEWS}, {"title": "", "text": "Too short."}]}
    written(tmp_path / "writer/neus/train.jsonl", [row])
    sentences = ["`` It was n't me , '' he said .", "( CNN ) The court sat ."]
    row = {"article_sentences": sentences, "sentence_1": "", "sentence_2": "", "fused": ""}
    written(tmp_path / "writer/points_of_correspondence/poc_fusion.jsonl", [row, row])
    path = tmp_path / "writer/multinews_validation/sample_validation.csv"
    path.parent.mkdir(parents=True)
    with path.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["documents", "num_documents", "summary"])
        table.writerows([[repr([f"Cluster {i} has a text. It goes on \n \n for long."]), 1, ""] for i in range(52)])
    return tmp_path


def test_articles_of_all_three_collections_are_read(datasets):
    articles = list(load_articles(datasets, TestTexts([])))
    assert [article.id.split("-")[0] for article in articles] == ["neus", "multinews", "multinews", "correspondence"]


def test_one_article_of_several_fusions_is_read_once_and_as_printed(datasets):
    found = [a for a in load_articles(datasets, TestTexts([])) if a.id.startswith("correspondence")]
    assert [article.sentences for article in found] == [('"It wasn\'t me," he said.', "The court sat.")]


def test_an_article_of_a_test_set_is_left_out(datasets):
    articles = list(load_articles(datasets, TestTexts([NEWS])))
    assert not [article for article in articles if article.id.startswith("neus")]


def test_an_article_with_a_sentence_of_cogensumms_validation_part_is_left_out(datasets):
    folder = datasets / "checker"
    for name in ("qags/mturk_cnndm.jsonl", "qags/mturk_xsum.jsonl", "frank_valid/frank_valid.jsonl"):
        written(folder / name, [{"article": "Nothing."}])
    written(folder / "cogensumm/cogensumm_test.jsonl", [{"document": "Nothing."}])
    validated = "the mayor opened a new bridge over the river on monday ."
    (folder / "cogensumm/val_sentence_pairs.json").write_text(json.dumps([{"article_sent": validated}]))
    articles = list(load_articles(datasets, load_tests(datasets)))
    assert {article.id.split("-")[0] for article in articles} == {"multinews", "correspondence"}


@pytest.mark.parametrize(
    "file", ["qags/mturk_cnndm.jsonl", "frank_valid/frank_valid.jsonl", "cogensumm/val_sentence_pairs.json"]
)
@pytest.mark.parametrize(
    ("text", "told"), [("", "holds nothing|no JSON"), ('{"article": "Noth', "no JSON, as if cut short")]
)
def test_test_sets_that_are_empty_or_cut_short_are_refused(tmp_path, file, text, told):
    rows = [{"article": "Nothing.", "document": "Nothing."}]
    for name in ("qags/mturk_cnndm", "qags/mturk_xsum", "frank_valid/frank_valid", "cogensumm/cogensumm_test"):
        written(tmp_path / f"checker/{name}.jsonl", rows)
    (tmp_path / "checker/cogensumm/val_sentence_pairs.json").write_text('[{"article_sent": "Nothing."}]')
    load_tests(tmp_path)
    (tmp_path / "checker" / file).write_text(text)
    with pytest.raises(UnusableInput, match=rf"{file}.*: (?:{told}).*; fetch the data set again"):
        load_tests(tmp_path)


def test_a_folder_without_the_data_sets_is_named(tmp_path):
    with pytest.raises(UnusableInput, match="cannot be read; give the folder of the data sets"):
        load_tests(tmp_path)

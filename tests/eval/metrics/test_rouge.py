import json
import random
from pathlib import Path

import pytest
from rouge_score.rouge_scorer import RougeScorer
from support.outcomes import outcome

from eval.metrics.registry import build_metrics
from eval.metrics.rouge import Rouge1, Rouge2, RougeL, RougeLsum
from eval.records import Score

NEUS = Path(__file__).parents[4] / "shared/datasets/writer/neus/train.jsonl"
FOREIGN = "not in Latin script, of which rouge-score reads nothing"
ALL = build_metrics(["rouge1", "rouge2", "rougeL", "rougeLsum"])
PUBLISHED = RougeScorer([metric.name for metric in ALL], use_stemmer=True)

ROUGE_155 = (  # outputs and targets of random letters: rouge/testdata/pyrouge_files there (Apache-2.0)
    (
        "rFDJCRtion Ht-LM EKtDXkME,yz'RBr q'wer wrojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxi",
        "ZfbCUIUuePaiLVUlCaUXxkpu XPeWing tUHfPMuZ',-Xd Y BrUgVJing M-HV.-DgdDaY.rFDJCRing Ht-LM EKBDXkME,yz'RBr "
        "q'wtion wIojNbN wL,b .a-'XdQggyFl jB-RPP'iyOIcUxer tKM L",
    ),
    (
        "n cw-WeFyu vC MoBL Xdn g wkvcEiGvKtion BDFhrpMer pstion sbKao Q m qier LMmed HqqLFXe,XPY,J XsurkMeo ,ed "
        "nB'wH'bWVHjWFEer tQ.saefZwJtKrTlixYpMMNJtion UCAPwNHeYVjD",
        "KsJdPByEtAor fE-Qg Dpdbring cw-WeFyu vC MoBL Xdn g wkvcEiGvKtion BDFhrpMtion psing sbKao Q m qiing LMmer "
        "HqqLFXe,XPY,J XsurkMer ,ed nB'wH'bWVHjWFEing tQ.saefZwJtKrTlixYpMMsJing UCAPwNHeYVjDing c T BUySKtion "
        "gMPfJpwGw p'NvxAoping eu pBwMBKV'I DNxqelhu,PHPxDEq,mtion SN",
    ),
)


def agrees(summary: str, reference: str) -> bool:
    """For texts that have one sentence a line, as rouge-score wants them."""
    given = outcome(summary, references=[reference])
    expected = PUBLISHED.score(reference, summary)
    values = {metric.name: metric.score(given).value for metric in ALL}
    return all(abs(values[name] - expected[name].fmeasure) < 1e-9 for name in expected)


def test_generated_pairs_score_as_by_rouge_score():
    chance = random.Random(7)
    words = "the a ferry ferries ran running aground on Monday, rocks 212 passengers’ lives e.g. it’s safe"
    vocabulary = words.split()

    def text() -> str:
        lines = [chance.choices(vocabulary, k=chance.randint(2, 12)) for _ in range(chance.randint(1, 5))]
        return "\n".join("A " + " ".join(line).rstrip(".,") + " one." for line in lines)

    assert all(agrees(text(), text()) for _ in range(200))


@pytest.mark.slow(seconds=3)
@pytest.mark.skipif(not NEUS.exists(), reason="the NeuS data set is not here")
def test_pairs_of_published_news_score_as_by_rouge_score():
    rows = [json.loads(line) for line in NEUS.read_text("utf-8").splitlines()[:150]]
    lines = RougeLsum().prepared
    pairs = [(lines(row["sources"][0]["text"]), lines(row["target"]["text"])) for row in rows]
    pairs = [pair for pair in pairs if all(pair)]
    assert len(pairs) > 140
    assert all(agrees(*pair) for pair in pairs)


@pytest.mark.parametrize(
    ("metric", "candidate", "value"),
    [
        (RougeL(), "police kill the gunman", 3 / 4),
        (RougeL(), "the gunman kill police", 2 / 4),
        (Rouge2(), "police kill the gunman", 1 / 3),
        (Rouge2(), "the gunman kill police", 1 / 3),
    ],
)
def test_the_sentences_of_lin_2004_score_as_the_paper_says(metric, candidate, value):
    """Section 3.1, where ROUGE-L tells the candidates apart and ROUGE-2 does not; words were not stemmed there."""
    metric.stemmed = False
    assert metric.score(outcome(candidate, references=["police killed the gunman"])).value == pytest.approx(value)


def test_the_union_of_subsequences_of_lin_2004_scores_as_the_paper_says():
    """Section 3.2: recall 4/5; precision is 4/10, and rouge-score's own tests have F1 0.5333 for it."""
    summary = "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5"
    assert RougeLsum().score(outcome(summary, references=["w1 w2 w3 w4 w5"])).value == pytest.approx(0.5333, abs=1e-4)


@pytest.mark.parametrize(
    ("number", "metric", "stemmed", "value"),
    [
        (0, Rouge1(), False, 0.51163),
        (1, Rouge1(), False, 0.50000),
        (0, Rouge1(), True, 0.51163),
        (1, Rouge1(), True, 0.52941),
        (0, Rouge2(), False, 0.39024),
        (1, Rouge2(), False, 0.36364),
        (0, Rouge2(), True, 0.39024),
        (1, Rouge2(), True, 0.36364),
        (0, RougeL(), False, 0.51163),
        (1, RougeL(), False, 0.50000),
    ],
)
def test_published_outputs_score_as_the_original_rouge_155_scored_them(number, metric, stemmed, value):
    """F1 by the Perl program, as published in rouge/rouge_scorer_test.py of google-research/google-research."""
    prediction, target = ROUGE_155[number]
    metric.stemmed = stemmed
    assert metric.score(outcome(prediction, references=[target])).value == pytest.approx(value, abs=5e-6)


@pytest.mark.parametrize("separator", [" ", "\n", "\n\n"])
def test_rouge_lsum_is_the_same_however_the_sentences_are_separated(separator):
    reference = "The ferry sank. Nobody died."
    swapped = separator.join(["Nobody died.", "The ferry sank."])
    assert RougeLsum().score(outcome(swapped, references=[reference])).value == pytest.approx(1.0)
    assert RougeL().score(outcome(swapped, references=[reference])).value == pytest.approx(3 / 5)


def test_a_hard_wrapped_line_does_not_end_a_sentence_in_rouge_lsum():
    lines = [
        "The ferry with two hundred passengers on board ran aground in thick",
        "fog near the harbour of the island on Monday evening, and all the",
        "people were brought ashore by midnight.",
    ]
    assert RougeLsum().prepared("\n".join(lines)) == " ".join(lines)


def test_words_are_stemmed_unless_a_class_says_otherwise():
    class Exact(Rouge1):
        name = "rouge1_exact"
        stemmed = False

    pair = outcome("ferries", references=["ferry"])
    assert (Rouge1().score(pair).value, Exact().score(pair).value) == (1.0, 0.0)
    assert Exact().signature()["stemmed"] == "false"


def test_of_several_references_the_best_counts():
    given = outcome("the ferry sank", references=["a dog barked", "the ferry sank", "the ferry"])
    assert Rouge1().score(given).value == 1.0


@pytest.mark.parametrize(
    ("summary", "references", "reason"),
    [
        ("The ferry sank.", [], "no reference"),
        (" ", ["The ferry sank."], "no summary"),
        ("The ferry sank.", ["The ferry sank.", ""], "reference empty"),
        ("...", ["The ferry sank."], "summary without a word"),
        (
            "Паром затонул 5 мая.",
            ["The ferry sank."],
            f"summary {FOREIGN}",
        ),
        ("The ferry sank.", ["渡轮沉没了"], f"reference {FOREIGN}"),
    ],
)
def test_what_cannot_be_scored_has_a_reason_and_no_value(summary, references, reason):
    for metric in ALL:
        assert metric.score(outcome(summary, references=references)) == Score(None, reason)


def test_accented_text_is_scored():
    assert Rouge1().score(outcome("Le café fermé à Besançon", references=["Le café fermé à Besançon"])).value == 1.0

from eval.run.folder import JudgedClaim
from eval.sentences import claim_sentences, worst


def test_a_summary_is_judged_by_its_sentences() -> None:
    assert claim_sentences("Ann left.  Ben\nstayed. …") == ["Ann left.", "Ben stayed."]
    assert claim_sentences(" … ") == []


def test_the_worst_sentence_decides() -> None:
    parts = [
        JudgedClaim("a", "supported", 0.9),
        JudgedClaim("b", "contradicted", 0.4),
        JudgedClaim("c", "supported", 0.3),
    ]
    assert worst("a b c", parts) == JudgedClaim("a b c", "contradicted", 0.3)


def test_a_claim_without_a_sentence_is_unsupported_without_a_score() -> None:
    assert worst("…", []) == JudgedClaim("…", "unsupported", None)


def test_a_sentence_without_a_score_leaves_the_claim_without_one() -> None:
    parts = [JudgedClaim("a", "supported", 0.9), JudgedClaim("b", "unsupported", None)]
    assert worst("a b", parts) == JudgedClaim("a b", "unsupported", None)

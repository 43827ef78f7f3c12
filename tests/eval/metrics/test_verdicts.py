import pytest
from support.outcomes import claim, outcome

from eval.metrics.verdicts import ClaimsContradicted, ClaimsCorroborated, ClaimsSupported

CLAIMS = (
    claim("one", support=1),
    claim("two", support=2),
    claim("three", verdict="contradicted", support=0),
    claim("four", verdict="unsupported", support=0),
    claim("five", verdict="unsupported", support=0),
)


@pytest.mark.parametrize(
    ("metric", "value"), [(ClaimsSupported(), 0.4), (ClaimsContradicted(), 0.2), (ClaimsCorroborated(), 0.2)]
)
def test_shares_are_of_all_claims(metric, value):
    assert metric.score(outcome("text", claims=CLAIMS)).value == pytest.approx(value)


@pytest.mark.parametrize("metric", [ClaimsSupported(), ClaimsContradicted(), ClaimsCorroborated()])
def test_without_a_claim_there_is_no_share(metric):
    assert metric.score(outcome("")).reason == "no claim in the summary"

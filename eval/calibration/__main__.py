"""``python -m eval.calibration --datasets ../shared/datasets``: what a judge is worth beside words and facts.

On FRANK-valid, WiCE's development part and the development clusters (no test set), prints for the judge's entailment,
for that and its contradiction, and for both with words, facts or both the area under the ROC curve (by cross-validation
over articles, with 95 % intervals), then the weights found on FRANK and our own claims together, those found with WiCE
too, and those found on our own claims alone, from which ``conf/checker`` has all but ``opposed``. FRANK's labels are of
whole summaries; WiCE's claims lean on whole web pages, and what one passage is worth for them is not what it is worth
in news.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from eval.calibration.examined import Examined, examine, joined
from eval.calibration.fit import contradiction_bias, cross_validated, described, fit
from eval.data.registry import load_claims
from eval.data.settings import ClustersSettings, DataSettings
from eval.messages import Mistake
from eval.records import LabelledClaim
from eval.statistics.discrimination import roc_auc
from summarize.configuration import load_settings
from summarize.errors import AccordError
from summarize.pipeline import Pipeline

COMBINATIONS = {
    "entailment": ("bias", "slope"),
    "judge": ("bias", "slope", "against", "opposed"),
    "judge, words": ("bias", "slope", "against", "opposed", "words"),
    "judge, facts": ("bias", "slope", "against", "opposed", "missing", "conflict"),
    "judge, words, facts": ("bias", "slope", "against", "opposed", "words", "missing", "conflict"),
}

WICE = 150
"""Claims of WiCE that are drawn; each stands against whole web pages, and all would take longer than the rest."""
DISPUTED = 0.01
"""Share of the true claims that may be called disputed or contradicted for what the judge alone says."""


@click.command(help=__doc__)
@click.option("--datasets", required=True, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Change any setting.")
def main(datasets: Path, overrides: tuple[str, ...]) -> None:
    """Examine, fit and print."""
    try:
        pipeline = Pipeline(load_settings(overrides))
        cnndm, bbc, wice, own = (_examined(claims, pipeline) for claims in _sets(datasets, pipeline))
    except AccordError as error:
        raise Mistake(str(error)) from error
    frank = joined(bbc, cnndm)
    for label, parts in COMBINATIONS.items():
        _print(label, "FRANK-valid", frank, parts, None)
        _print(label, "FRANK-valid, BBC", frank, parts, len(bbc.supported))
        _print(label, "WiCE dev", wice, parts, None)
        _print(label, "own development", own, parts, None)
        click.echo(f"{label:20} {described(fit([frank, own], parts))}")
        click.echo(f"{label:20} {described(fit([frank, own, wice], parts))} (with WiCE)")
        click.echo(f"{label:20} {described(fit([own], parts))} (own development alone)")
    bias = contradiction_bias(own, DISPUTED)
    click.echo(f"contradiction={bias:.2f}: contradicts {DISPUTED:.0%} of the supported development claims somewhere")


def _examined(claims: Sequence[LabelledClaim], pipeline: Pipeline) -> Examined:
    click.echo(f"examining {len(claims)} claims", err=True)
    return examine(claims, pipeline)


def _sets(datasets: Path, pipeline: Pipeline) -> Iterator[tuple[LabelledClaim, ...]]:
    folder = datasets / "checker"
    for settings in (
        DataSettings("frank", "frank", str(folder / "frank_valid"), split="cnndm"),
        DataSettings("frank", "frank", str(folder / "frank_valid"), split="bbc"),
        DataSettings("wice", "wice", str(folder / "wice"), split="dev", max_examples=WICE),
        ClustersSettings("own", "clusters", split="development"),
    ):
        yield load_claims(settings, pipeline.settings.reading)


def _print(label: str, name: str, examined: Examined, parts: tuple[str, ...], first: int | None) -> None:
    """The area under the curve of the first claims, by weights found on all of the set."""
    scores = cross_validated(examined, parts)[:first].tolist()
    found = roc_auc(scores, examined.supported[:first].tolist(), list(examined.articles[:first]))
    click.echo(f"{label:20} {name:17} ROC-AUC {found.value:.3f} ({found.low:.3f} to {found.high:.3f}), n={found.n}")


if __name__ == "__main__":
    main()

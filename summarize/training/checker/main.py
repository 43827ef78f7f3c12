"""The recipe as a command: ``python -m summarize.training.checker datasets=FOLDER [start=FOLDER] [output=FOLDER]``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from summarize.checkpoints import load_tokenizer
from summarize.errors import UnusableInput
from summarize.runtime import mixed_precision, quiet_transformers
from summarize.training.articles import load_articles, load_tests
from summarize.training.card import write_card
from summarize.training.checker.card import CARD_OF_CHECKER
from summarize.training.checker.disentangled import without_lookups
from summarize.training.checker.encoding import Encoded, pad
from summarize.training.checker.mixture import batches
from summarize.training.checker.objective import loss
from summarize.training.checker.pairs import Pair
from summarize.training.checker.pool import drawn, held_out, pooled, published
from summarize.training.checker.settings import CheckerTraining, StageSettings
from summarize.training.checker.start import start_folder
from summarize.training.checker.validation import Validation
from summarize.training.checker.vocabulary import cut_vocabulary
from summarize.training.command import need, refuse_namesakes, run_recipe, tell
from summarize.training.curves import Watched, draw_curves
from summarize.training.export import export
from summarize.training.loop import Schedule, Step, rates, train
from summarize.training.plan import digest_of, plan_of, refuse_another

WATCHED = Watched("auc", "ROC-AUC on pairs kept aside", (0.5, 1.0))


def main() -> None:
    """Let Hydra compose the recipe and run it."""
    run_recipe("checker", CheckerTraining, run)


def run(settings: CheckerTraining) -> None:
    """Train, or go on training, and leave the weights in ``settings.output``."""
    need("matplotlib", *([] if settings.start else ["onnx"]))
    if not (Path(settings.datasets) / "checker").is_dir():
        raise UnusableInput(f"{settings.datasets}: no such folder with data sets; set datasets=FOLDER")
    refuse_namesakes([stage.name for stage in settings.stages])
    output = Path(settings.output)
    refuse_another(output, plan_of(settings))
    output.mkdir(parents=True, exist_ok=True)
    start = start_folder(settings.start, output)
    general = published(settings)
    if not settings.start:
        start = _cut(start, general, settings)
    tokenizer = load_tokenizer(start, "a checkpoint to start from")
    pool = pooled(general, settings)
    pairs = pool.pairs
    chosen = {s.name: drawn(s, number, pairs, tokenizer, settings) for number, s in enumerate(settings.stages)}
    rows = {name: [row for _, row in found] for name, found in chosen.items()}
    steps = [step for stage in settings.stages for step in _steps(stage, rows[stage.name], settings)]
    tell(f"{len(pairs)} pairs, {len(steps)} steps")
    model = _model(start, settings)
    validation = Validation(held_out(pool, settings), tokenizer, settings)
    smoothed = partial(_loss, smoothing=settings.smoothing)
    train(model, steps, Schedule.of(settings), smoothed, validation, output, plan_of(settings))
    draw_curves(output / "log.jsonl", output / "curves.svg", WATCHED)
    digest = export(model, tokenizer, output / "model")
    sources = {name: [pair.source for pair, _ in found] for name, found in chosen.items()}
    write_card(CARD_OF_CHECKER, output / "model", settings, sources, digest)
    tell(f"{output / 'model'}: sha256 {digest}")


def _model(start: Path, settings: CheckerTraining) -> Any:
    """The start with a new head, all but its word embeddings to be trained."""
    from transformers import AutoModelForSequenceClassification

    with quiet_transformers():
        model = AutoModelForSequenceClassification.from_pretrained(
            start,
            local_files_only=True,
            use_safetensors=True,
            attn_implementation="eager",  # twice as fast as sdpa when trained in bfloat16 on a CPU
            hidden_dropout_prob=settings.dropout,
            attention_probs_dropout_prob=settings.dropout,
        )
    without_lookups(model)
    model.base_model.embeddings.requires_grad_(False)  # they came in eight bits and are shipped in eight bits
    _fresh_head(model, settings.seed)
    return model


def _loss(model: Any, rows: Sequence[Encoded], smoothing: float) -> Any:
    with mixed_precision():
        logits = model(**pad(rows)).logits
    return loss(logits, [row.label for row in rows], smoothing)


def _cut(start: Path, general: Sequence[Pair], settings: CheckerTraining) -> Path:
    """The start with the vocabulary of news and of the published sets, made once below the output."""
    folder = Path(settings.output) / f"cut-{digest_of(settings.datasets, settings.pieces)}"
    if not (folder / "tokenizer_config.json").exists():
        datasets = Path(settings.datasets)
        news = [" ".join(article.sentences) for article in load_articles(datasets, load_tests(datasets))]
        texts = [*news, *(f"{pair.premise} {pair.hypothesis}" for pair in general)]
        cut_vocabulary(start, texts, settings.pieces, folder)
    return folder


def _steps(stage: StageSettings, rows: Sequence[Encoded], settings: CheckerTraining) -> Iterator[Step]:
    made = batches([len(row.ids) for row in rows], settings.tokens_per_batch, settings.seed)
    for rate, batch in zip(rates(stage.first_rate, stage.last_rate, len(made)), made, strict=True):
        yield Step([rows[i] for i in batch], rate)


def _fresh_head(model: Any, seed: int) -> None:
    """Whatever the start's head tells, the new one is small and seeded; the package's tells compliance."""
    import torch

    torch.manual_seed(seed)
    torch.nn.init.normal_(model.classifier.weight, std=0.02)
    torch.nn.init.zeros_(model.classifier.bias)

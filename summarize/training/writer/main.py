"""The recipe as a command: ``python -m summarize.training.writer datasets=FOLDER [start=FOLDER] [output=FOLDER]``."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from summarize.checkpoints import load_tokenizer, load_trainable
from summarize.errors import UnusableInput
from summarize.training.card import write_card
from summarize.training.command import need, refuse_namesakes, run_recipe, tell
from summarize.training.ctranslate import export_ctranslate2
from summarize.training.curves import Watched, draw_curves
from summarize.training.lines import write_lines
from summarize.training.loop import Schedule, Step, rates, train
from summarize.training.plan import digest_of, plan_of, refuse_another
from summarize.training.writer.card import CARD_OF_WRITER
from summarize.training.writer.collect import VALIDATION, collect
from summarize.training.writer.encoding import Encoded, batches, fitting
from summarize.training.writer.examples import Example, read_examples
from summarize.training.writer.objective import Validation, loss
from summarize.training.writer.settings import WriterStage, WriterTraining
from summarize.training.writer.start import start_folder
from summarize.writers.generator import runtime_version

START = "a checkpoint to start from"
WATCHED = Watched("loss", "cross-entropy a token on examples kept aside, in nats")


def main() -> None:
    """Let Hydra compose the recipe and run it."""
    run_recipe("writer", WriterTraining, run)


def run(settings: WriterTraining) -> None:
    """Train, or go on training, and leave the weights in ``settings.output``."""
    runtime_version()  # what the export needs is found missing before the work, not after it
    need("matplotlib", *([] if settings.start else ["onnx"]))
    refuse_namesakes([stage.name for stage in settings.stages])
    output = Path(settings.output)
    refuse_another(output, plan_of(settings))
    output.mkdir(parents=True, exist_ok=True)
    examples = _examples(settings, output)
    start = start_folder(settings.start, output)
    tokenizer = load_tokenizer(start, START)
    drawn = {
        stage.name: _fitting(stage, _drawn(stage, number, examples, settings), tokenizer, settings)
        for number, stage in enumerate(settings.stages)
    }
    rows = {name: [row for _, row in found] for name, found in drawn.items()}
    steps = [step for stage in settings.stages for step in _steps(stage, rows[stage.name], settings)]
    tell(f"{sum(map(len, rows.values()))} examples, {len(steps)} steps")
    validation = _validation(examples, tokenizer, settings)
    model = trainable(start)
    smoothed = partial(loss, smoothing=settings.smoothing)
    train(model, steps, Schedule.of(settings), smoothed, validation, output, plan_of(settings))
    model.save_pretrained(output / "checkpoint")
    tokenizer.save_pretrained(output / "checkpoint")
    draw_curves(output / "log.jsonl", output / "curves.svg", WATCHED)
    digest = export_ctranslate2(output / "checkpoint", output / "model")
    sources = {name: [example.source for example, _ in found] for name, found in drawn.items()}
    write_card(CARD_OF_WRITER, output / "model", settings, sources, digest)
    tell(f"{output / 'model'}: sha256 {digest}")


def trainable(start: Path) -> Any:
    """The checkpoint in ``start`` without dropout: drawing its random numbers takes a third of the time."""
    from transformers import T5ForConditionalGeneration

    return load_trainable(T5ForConditionalGeneration, start, START, attn_implementation="eager", dropout_rate=0.0)


def _examples(settings: WriterTraining, output: Path) -> list[Example]:
    """All examples, made once below the output."""
    path = output / f"examples-{digest_of(settings.datasets, settings.seed)}.jsonl"
    if not path.exists():
        if not (Path(settings.datasets) / "writer").is_dir():
            raise UnusableInput(f"{settings.datasets}: no such folder with data sets; set datasets=FOLDER")
        tell("making examples, for a minute")
        write_lines(collect(Path(settings.datasets), settings.seed), path)
    return list(read_examples(path))


def _drawn(stage: WriterStage, number: int, examples: Sequence[Example], settings: WriterTraining) -> list[Example]:
    """The examples of stage ``number``, their reports in an order of this stage's own."""
    rng = random.Random(f"{settings.seed} {number}")
    chosen: list[Example] = []
    for source, most in sorted(stage.examples.items()):
        found = [example for example in examples if example.source == source]
        if not found:
            raise UnusableInput(f"stages: there is no example of {source}; see summarize/training/writer/collect.py")
        chosen += rng.sample(found, min(most, len(found)))
    return [replace(example, reports=tuple(rng.sample(example.reports, len(example.reports)))) for example in chosen]


def _fitting(
    stage: WriterStage, chosen: Sequence[Example], tokenizer: Any, settings: WriterTraining
) -> list[tuple[Example, Encoded]]:
    found = fitting(chosen, tokenizer, settings.max_source_tokens, settings.max_target_tokens)
    if len(found) < len(chosen):
        tell(f"{stage.name}: {len(chosen) - len(found)} examples longer than the limits left out")
    return found


def _steps(stage: WriterStage, rows: Sequence[Encoded], settings: WriterTraining) -> Iterator[Step]:
    made = batches(rows, settings.tokens_per_batch, settings.seed)
    for rate, batch in zip(rates(stage.first_rate, stage.last_rate, len(made)), made, strict=True):
        yield Step([rows[i] for i in batch], rate)


def _validation(examples: Sequence[Example], tokenizer: Any, settings: WriterTraining) -> Validation:
    sets: Mapping[str, list[Example]] = {
        source: [example for example in examples if example.source == source][: settings.validated]
        for source in sorted({example.source for example in examples})
        if source.startswith(VALIDATION)
    }
    limits = (settings.max_source_tokens, settings.max_target_tokens)
    encoded = {
        name.removeprefix(f"{VALIDATION}-"): [row for _, row in fitting(found, tokenizer, *limits)]
        for name, found in sets.items()
    }
    return Validation(encoded, settings.tokens_per_batch)

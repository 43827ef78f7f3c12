"""The recipe as a command: ``python -m summarize.training.checker datasets=... start=... output=...``."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import hydra
from hydra.core.config_store import ConfigStore
from omegaconf import DictConfig, OmegaConf

from summarize.resources import conf_dir
from summarize.training.checker.collections import read_collections, read_wice_dev
from summarize.training.checker.encoding import Encoded, encode
from summarize.training.checker.loop import Step, rates, train
from summarize.training.checker.minimal.__main__ import MAX_ARTICLES, MAX_ROWS, generate
from summarize.training.checker.mixture import batches, draw, is_validation
from summarize.training.checker.pairs import Pair, read_pairs, write_pairs
from summarize.training.checker.settings import CheckerTraining, StageSettings
from summarize.training.checker.start import start_folder
from summarize.training.checker.validation import Validation
from summarize.training.curves import draw_curves
from summarize.training.export import export


def main() -> None:
    """Let Hydra compose the recipe and run it."""
    ConfigStore.instance().store(name="checker_training_schema", node=CheckerTraining)
    hydra.main(version_base="1.3", config_path=str(conf_dir()), config_name="training/checker")(_job)()


def _job(composed: DictConfig) -> None:
    run(cast(CheckerTraining, OmegaConf.to_object(composed)))


def run(settings: CheckerTraining) -> None:
    """Train, or go on training, and leave the weights in ``settings.output``."""
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    from summarize.runtime import quiet_transformers

    output = Path(settings.output)
    output.mkdir(parents=True, exist_ok=True)
    start = start_folder(settings.start, output)
    tokenizer = AutoTokenizer.from_pretrained(start, local_files_only=True)
    pairs = list(_all_pairs(settings))
    steps = [step for stage in settings.stages for step in _steps(stage, pairs, tokenizer, settings)]
    _tell(f"{len(pairs)} pairs, {len(steps)} steps")
    with quiet_transformers():
        model = AutoModelForSequenceClassification.from_pretrained(
            start,
            local_files_only=True,
            use_safetensors=True,
            attn_implementation="eager",  # on a CPU its backward pass is three times as fast as sdpa's in bfloat16
            hidden_dropout_prob=settings.dropout,
            attention_probs_dropout_prob=settings.dropout,
        )
    _fresh_head(model, settings.seed)
    train(model, steps, settings, Validation(_validation(pairs, settings), tokenizer, settings), output)
    draw_curves(output / "log.jsonl", output / "curves.svg")
    _tell(f"{output / 'model'}: sha256 {export(model, tokenizer, output / 'model')}")


def _all_pairs(settings: CheckerTraining) -> Iterator[Pair]:
    for found in read_collections(Path(settings.datasets) / "checker").values():
        yield from found
    yield from read_pairs(_minimal_pairs(settings))


def _minimal_pairs(settings: CheckerTraining) -> Path:
    """The file of pairs, made once below the output unless the settings name one."""
    if settings.minimal_pairs:
        return Path(settings.minimal_pairs)
    path = Path(settings.output) / "minimal.jsonl"
    if not path.exists():
        _tell("making minimally wrong claims and true ones, for some minutes")
        write_pairs(generate(Path(settings.datasets), seed=0, max_articles=MAX_ARTICLES, max_rows=MAX_ROWS), path)
    return path


def _steps(stage: StageSettings, pairs: Sequence[Pair], tokenizer: Any, settings: CheckerTraining) -> Iterator[Step]:
    kept = [pair for pair in pairs if not is_validation(pair, settings.validation_share)]
    made: list[list[Encoded]] = []
    for number in range(stage.passes):
        rows = encode(draw(kept, stage.pairs, settings.seed + number), tokenizer, settings.max_tokens)
        lengths = [len(row.ids) for row in rows]
        made += [[rows[i] for i in batch] for batch in batches(lengths, settings.tokens_per_batch, settings.seed)]
    for rate, batch in zip(rates(stage.first_rate, stage.last_rate, len(made)), made, strict=True):
        yield Step(batch, rate)


def _validation(pairs: Sequence[Pair], settings: CheckerTraining) -> Mapping[str, Sequence[Pair]]:
    held = [pair for pair in pairs if is_validation(pair, settings.validation_share)]
    named = {source: [pair for pair in held if pair.source == source] for source in sorted({p.source for p in held})}
    wice = draw(read_wice_dev(Path(settings.datasets) / "checker"), {"wice-dev": 300}, settings.seed)
    return {source: found[:150] for source, found in named.items() if len(found) >= 40} | {"wice-dev": wice}


def _fresh_head(model: Any, seed: int) -> None:
    """The start's head tells relevance, not entailment; the new one is small and seeded."""
    import torch

    torch.manual_seed(seed)
    torch.nn.init.normal_(model.classifier.weight, std=0.02)
    torch.nn.init.zeros_(model.classifier.bias)


def _tell(text: str) -> None:
    sys.stderr.write(f"{text}\n")

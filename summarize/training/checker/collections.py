"""Published sets of premises and hypotheses, read as pairs; where each comes from is in its folder's SOURCE.txt."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import get_args

from summarize.reading.detokenize import detokenize
from summarize.training.checker.pairs import Label, Pair
from summarize.training.checker.premises import closest_sentences
from summarize.training.data_files import json_lines, json_list

_VERDICTS: dict[str, Label] = {"SUPPORTS": "entailment", "REFUTES": "contradiction"}
_TAG = re.compile(r"</?\w+>")


def read_collections(folder: Path) -> dict[str, list[Pair]]:
    """The pairs of every set in ``folder``, by the set's name, in the order of its files.

    A pair that several files or sets have is read once. The group of a pair is the text it is about, whichever set has
    it, so that no premise is learnt from here and kept aside there.
    """
    seen: set[tuple[str, str]] = set()
    return {name: list(_unseen(read(folder), seen)) for name, read in READERS.items()}


def _unseen(pairs: Iterable[Pair], seen: set[tuple[str, str]]) -> Iterator[Pair]:
    for pair in pairs:
        key = pair.premise, pair.hypothesis
        if key not in seen:
            seen.add(key)
            yield pair


def _nli(*names: str) -> Callable[[Path], Iterator[Pair]]:
    def read(folder: Path) -> Iterator[Pair]:
        for name in names:
            with (folder / "nli_collection" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
                for row in csv.DictReader(lines):
                    if row["label"] in get_args(Label) and row["premise"].strip() and row["hypothesis"].strip():
                        premise, claim = (_plain(row[key]) for key in ("premise", "hypothesis"))
                        yield Pair(premise, claim, _label(row["label"]), name, premise)

    return read


def _mpe(folder: Path) -> Iterator[Pair]:
    for part in ("train", "dev", "test"):
        with (folder / "mpe" / f"mpe_{part}.txt").open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                captions = [row[f"premise{i}"].split("/", 1)[-1] for i in range(1, 5)]
                if row["gold_label"] in get_args(Label):
                    label = _label(row["gold_label"])
                    yield Pair(" ".join(captions), row["hypothesis"], label, "mpe", captions[0])


def _fever(folder: Path) -> Iterator[Pair]:
    for path in sorted((folder / "fever_symmetric").glob("*.jsonl")):
        for row in json_lines(path):
            if row["label"] in _VERDICTS:
                evidence = detokenize(row.get("evidence_sentence") or row["evidence"])
                yield Pair(evidence, detokenize(row["claim"]), _VERDICTS[row["label"]], "fever", evidence)


def _help(folder: Path) -> Iterator[Pair]:
    for part in ("and", "or"):
        with (folder / "help_nli" / f"leskexppmb_{part}.tsv").open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                premise, claim = detokenize(row["ori_sentence"]), detokenize(row["new_sentence"])
                yield Pair(premise, claim, _label(row["gold_label"]), "help", premise)


def read_wice_dev(folder: Path) -> Iterator[Pair]:
    """Claims of WiCE's development part against the chunk of their source that support was looked for in.

    They are for validation only. Of the training part the data sets have no supported claim: a model that learnt from
    it would take its style for what is wrong.
    """
    for row in json_lines(folder / "wice" / "claim_oracle_chunks_dev.jsonl"):
        label: Label = "entailment" if row["label"] == "supported" else "not_entailment"
        yield Pair(" ".join(row["evidence"]), row["claim"], label, "wice-dev", row["meta"]["id"])


def _summedits(folder: Path) -> Iterator[Pair]:
    """The sentences of a summary that an edit changed, against the sentences of the document closest to them."""
    for path in sorted((folder / "summedits").glob("*.json")):
        for row in json_list(path):
            before = set(_split(row["original_summary"]))
            changed = [sentence for sentence in _split(row["summary"]) if sentence not in before]
            label: Label = "entailment" if int(row["label"]) else "not_entailment"
            if len(changed) == 1:  # with more, it is not known which one is wrong
                premise = closest_sentences(changed[0], tuple(_split(row["doc"])))
                yield Pair(premise, changed[0], label, "summedits", f"{path.stem}:{row['doc'][:80]}")


READERS: dict[str, Callable[[Path], Iterator[Pair]]] = {
    "mnli": _nli("mnli_dev"),
    "snli": _nli("snli_dev"),
    "sick": _nli("sick_train", "sick_dev"),
    "rte": _nli("rte_train", "rte_dev"),
    "scitail": _nli("scitail_dev"),
    "joci": _nli("joci_train", "joci_dev"),
    "commitment_bank": _nli("commitment_bank_train", "commitment_bank_dev"),
    "fracas": _nli("fracas_train", "fracas_dev"),
    "add_one_rte": _nli("add_one_rte_train", "add_one_rte_dev"),
    "mpe": _mpe,
    "fever": _fever,
    "help": _help,
    "summedits": _summedits,
}


def _label(name: str) -> Label:
    return next(label for label in get_args(Label) if label == name)


def _plain(text: str) -> str:
    return " ".join(_TAG.sub("", text).split())


def _split(text: str) -> list[str]:
    from sentencex import segment

    return [" ".join(sentence.split()) for sentence in segment("en", text) if sentence.strip()]

"""The model words each planned group, the checker has a say, and a report's sentence takes a bad wording's place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import ctranslate2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.checkpoints import t5
from support.plans import FERRY, ferry_plan, plan

from summarize.configuration import load_settings
from summarize.errors import ModelMissing, UnusableInput
from summarize.language import Parser
from summarize.records import Opinion, Plan, Rejected
from summarize.settings import FusionSettings, ModelSettings, Settings
from summarize.training.ctranslate import export_ctranslate2
from summarize.writers import fusion, generator
from summarize.writers.build import build_writer
from summarize.writers.fusion import FusionWriter
from summarize.writers.protocol import Writer

SETTINGS = FusionSettings(model=ModelSettings(name="folder", title="tiny"), candidates=2)
GISTS = [item.gist for item in ferry_plan().items]
HEADLINE = "Ferry runs aground near Port Aldis, coast guard said"
WORDINGS = (
    "The ferry with 214 people on board ran aground near Port Aldis on Monday evening, the coast guard said.",
    "A ferry with 300 people on board ran aground near Port Aldis.",
    "Rescue crews brought all the passengers ashore.",
    "An operator, Norsund Lines, said that the ship’s steering had failed. It apologised.",
    "ran aground",
    "",
)


def agreeing(texts: Sequence[str]) -> list[Opinion]:
    return [Opinion(None) for _ in texts]


def objecting(texts: Sequence[str]) -> list[Opinion]:
    return [Opinion("doubted") for _ in texts]


class Scripted:
    """Stands in for `Generator`: gives what a test sets, and keeps what it was asked."""

    answers: Sequence[tuple[str, ...]] = ()
    asked: Sequence[str] = ()

    def __init__(self, *_: object) -> None: ...

    def candidates(self, prompts: Sequence[str], _: int) -> Sequence[tuple[str, ...]]:
        type(self).asked = prompts
        return self.answers


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("fusion")
    export_ctranslate2(t5(root / "checkpoint"), root / "model")
    return root / "model"


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> type[Scripted]:
    monkeypatch.setattr(fusion, "Generator", Scripted)
    return Scripted


def writer(parser: Parser, folder: Path = Path("none"), **changes: object) -> FusionWriter:
    return FusionWriter(replace(SETTINGS, **changes), folder, parser)


def test_a_model_that_writes_nonsense_leaves_the_reports_own_sentences(
    parser: Parser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generator, "LONGEST", 12)
    draft = writer(parser, folder).write(ferry_plan(), agreeing)
    assert draft.text == " ".join(GISTS)
    assert draft.writer == "tiny"
    assert draft.rejected
    assert all(rejected.text and rejected.reason for rejected in draft.rejected)


def test_the_same_plan_gives_the_same_draft_from_a_writer_built_anew(
    parser: Parser, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generator, "LONGEST", 12)
    drafts = [writer(parser, folder).write(ferry_plan(), agreeing) for _ in range(3)]
    assert drafts == [drafts[0]] * 3


def test_each_group_is_worded_and_a_headline_set_above(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(HEADLINE,), (WORDINGS[0],), (WORDINGS[1],), (WORDINGS[3],)]
    draft = writer(parser).write(ferry_plan(), agreeing)
    assert draft.headline == HEADLINE
    assert (
        draft.text == f"{WORDINGS[0]} {GISTS[1]} An operator, Norsund Lines, said that the ship’s steering had failed."
    )
    assert [rejected.text for rejected in draft.rejected] == [WORDINGS[1]]


def test_a_wording_is_tidied_as_a_reports_sentence_is(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(), (f"Meanwhile, {WORDINGS[0][0].lower()}{WORDINGS[0][1:]}",), (), ()]
    assert writer(parser).write(ferry_plan(), agreeing).text.startswith(f"{WORDINGS[0]} ")


def test_the_model_reads_each_groups_sentences_report_by_report(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(), (), (), ()]
    writer(parser).write(plan(FERRY, [["wire#0", "radio#1", "daily#0", "wire#3"], ["wire#1"], ["wire#2"]]), agreeing)
    read = f"{FERRY['wire'][0]} {FERRY['wire'][3]} | {FERRY['daily'][0]} | {FERRY['radio'][1]}"
    assert scripted.asked == [
        f"headline: {read}",
        f"sentence: {read}",
        f"sentence: {FERRY['wire'][1]}",
        f"sentence: {FERRY['wire'][2]}",
    ]


def test_of_a_large_group_the_best_sentences_are_read(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(), ()]
    writer(parser, sentences_per_group=2).write(plan(FERRY, [["daily#0", "wire#1", "radio#1"]]), agreeing)
    assert scripted.asked[1] == f"sentence: {FERRY['wire'][1]} | {FERRY['daily'][0]}"


def test_a_candidate_without_words_is_not_told_as_rejected(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(), ("", " ", WORDINGS[0]), (), ()]
    assert writer(parser).write(ferry_plan(), agreeing).rejected == ()


def test_only_the_first_sentence_of_a_candidate_is_used(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(), (f"{WORDINGS[0]} And then more.",), (), ()]
    assert writer(parser).write(ferry_plan(), agreeing).text.startswith(f"{WORDINGS[0]} {GISTS[1]}")


def test_where_the_checker_supports_nothing_it_is_an_error(parser: Parser, scripted: type[Scripted]) -> None:
    scripted.answers = [(HEADLINE,), (WORDINGS[0],), (), ()]
    with pytest.raises(UnusableInput, match="the checker supports no planned sentence; try --writer plan"):
        writer(parser).write(ferry_plan(), objecting)


def test_a_plan_without_items_is_an_error(parser: Parser) -> None:
    with pytest.raises(UnusableInput, match="no sentence of the reports fits into 7 words"):
        writer(parser).write(Plan((), (), (), 7), agreeing)


CANDIDATES = st.lists(st.sampled_from([*WORDINGS, *GISTS]), max_size=3).map(tuple)


@given(
    answers=st.tuples(st.just((HEADLINE,)), CANDIDATES, CANDIDATES, CANDIDATES),
    doubted=st.sets(st.sampled_from([*WORDINGS, *GISTS[1:], HEADLINE])),
    words=st.integers(19, 60),
)
def test_a_draft_keeps_to_its_words_and_to_what_the_checker_supports(
    parser: Parser, answers: Sequence[tuple[str, ...]], doubted: set[str], words: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fusion, "Generator", Scripted)
        patch.setattr(Scripted, "answers", answers)
        draft = writer(parser).write(
            ferry_plan(words), lambda texts: [Opinion("doubted" if text in doubted else None) for text in texts]
        )
    assert 0 < len(draft.text.split()) <= words
    unsaid = doubted - {text for text in doubted for kept in {*GISTS, *WORDINGS} - doubted if text in kept}
    assert not any(text in draft.text for text in unsaid)
    assert draft.headline not in doubted
    assert HEADLINE in doubted or draft.headline == HEADLINE
    assert all(isinstance(rejected, Rejected) and rejected.reason for rejected in draft.rejected)


def test_the_signature_names_the_weights_and_what_runs_them(parser: Parser, folder: Path) -> None:
    assert writer(parser, folder).signature() == {
        "writer": "fusion",
        "model": "folder",
        "weights": hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest(),
        "ctranslate2": ctranslate2.__version__,
    }


def test_it_is_called_by_its_title_or_else_by_its_model(parser: Parser) -> None:
    anyone: Writer = writer(parser)
    assert anyone.name == "tiny"
    assert writer(parser, model=ModelSettings(name="folder")).name == "folder"


def test_a_folder_without_a_model_ends_in_one_line(parser: Parser, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="cannot be loaded as a CTranslate2 model") as caught:
        writer(parser, tmp_path).write(ferry_plan(), agreeing)
    assert "\n" not in str(caught.value)


def test_progress_is_told(parser: Parser, scripted: type[Scripted]) -> None:
    steps: list[tuple[str, int, int]] = []
    scripted.answers = [(), (), (), ()]
    FusionWriter(SETTINGS, Path("none"), parser, lambda *step: steps.append(step)).write(ferry_plan(), agreeing)
    assert steps == [("writing", 0, 3), ("writing", 3, 3)]


def test_it_is_built_from_settings_whose_weights_are_pinned(parser: Parser, folder: Path) -> None:
    def built(sha256: str) -> Writer:
        model = ModelSettings(name=str(folder), sha256=sha256)
        settings: Settings = replace(load_settings(), writer=replace(SETTINGS, model=model))
        return build_writer(settings, parser, lambda *_: None)

    assert isinstance(built(hashlib.sha256((folder / "model.bin").read_bytes()).hexdigest()), FusionWriter)
    with pytest.raises(ModelMissing, match="are not the pinned ones"):
        built("0" * 64)

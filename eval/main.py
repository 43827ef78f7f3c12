"""The command `summarize-eval`: run writers and checkers over data, or report on what was run."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click
import hydra
from hydra.core.hydra_config import HydraConfig
from hydra.errors import HydraException
from omegaconf import DictConfig
from omegaconf.errors import OmegaConfBaseException
from yaml import YAMLError

from eval.configuration import CONFIG, explanation, register_eval_schemas, typed
from eval.job_ends import JobEnd, swept_ends
from eval.messages import complain, system_error
from summarize.errors import AccordError, UnknownSetting
from summarize.rendering.phrases import count
from summarize.resources import conf_dir

COMMAND = "summarize-eval"
USAGE_ERROR, EXAMPLES_FAILED = 2, 3
INTERRUPTED = 130
MULTIRUN = ("-m", "--multirun")
MISTAKES = (AccordError, HydraException, OmegaConfBaseException, YAMLError, OSError)
"""The user's, or the machine's: said in one line. Anything else is a bug."""


def main() -> None:
    """Dispatch `report`; everything else is a run or a sweep, which Hydra starts."""
    if sys.argv[1:2] == ["report"]:
        from eval.commands.report import main as report

        report(sys.argv[2:], prog_name="summarize-eval report")
    sys.exit(_reported(sys.argv[1:]))


def task(composed: DictConfig) -> int:
    """One run, or one run for each system in a file of summaries; prints the folder of each.

    Returns how many examples failed; raises `AccordError` when a run cannot be finished.
    """
    from eval.run.evaluate import evaluate, failures, run_folder
    from eval.run.work import by_system
    from summarize.cli.terminal import Talk

    talk = Talk(quiet=False)
    failed = 0
    for settings in by_system(typed(composed)):
        info = evaluate(settings, talk.progress, talk.note)
        folder = run_folder(settings, info)
        failed += failures(folder)
        talk.finish()
        click.echo(folder)
    return failed


def ended(composed: DictConfig) -> JobEnd:
    """`task`, with its error as a value: raised, it would hide those of the other runs of a sweep."""
    overrides = tuple(HydraConfig.get().overrides.task)
    try:
        return JobEnd(overrides, failed=task(composed))
    except MISTAKES as error:
        return JobEnd(overrides, error=_one_line(error, overrides))


def _start(arguments: Sequence[str]) -> Sequence[JobEnd]:
    for before, argument in zip(("", *arguments), arguments, strict=False):
        of_option = before.startswith("-") and before not in MULTIRUN  # Hydra's other options may take a value
        if "=" not in argument and not argument.startswith(("-", "+", "~")) and not of_option:
            raise UnknownSetting(f"{argument!r} is neither KEY=VALUE nor the command report; --help shows both")
        if argument.startswith(("+", "~")) and not argument[1:].startswith("hydra"):
            raise UnknownSetting(f"{argument}: only settings that exist can be changed, to a value")
    os.environ["HYDRA_FULL_ERROR"] = "1"  # errors reach `_reported`, which says them in one line
    register_eval_schemas()
    here: list[JobEnd] = []

    def job(composed: DictConfig) -> JobEnd:
        here.append(ended(composed))
        return here[-1]

    with swept_ends() as swept:
        hydra.main(version_base="1.3", config_path=str(conf_dir()), config_name=CONFIG)(job)()
    return swept or here


def _reported(arguments: Sequence[str]) -> int:
    """Exit status, after saying on stderr what went wrong."""
    overrides = [argument for argument in arguments if not argument.startswith("-")]
    try:
        return status(_start(arguments))
    except MISTAKES as error:
        return complain(COMMAND, _one_line(error, overrides), USAGE_ERROR)
    except KeyboardInterrupt:
        return complain(COMMAND, "interrupted; the same command goes on from here", INTERRUPTED)


def status(ends: Sequence[JobEnd]) -> int:
    """Exit status of a run or sweep, after saying every error or, without one, how many examples failed."""
    if wrong := [end for end in ends if end.error]:
        for end in wrong:
            which = " ".join(item for item in end.overrides if any(item not in other.overrides for other in ends))
            complain(COMMAND, f"{which}: {end.error}" if which else end.error, USAGE_ERROR)
        return USAGE_ERROR
    if failed := sum(end.failed for end in ends):
        advice = "examples.jsonl says why, and the same command tries again"
        return complain(COMMAND, f"{count(failed, 'example')} failed; {advice}", EXAMPLES_FAILED)
    return 0


def _one_line(error: Exception, overrides: Sequence[str]) -> str:
    if isinstance(error, (HydraException, OmegaConfBaseException, YAMLError)):
        return explanation(error, overrides)
    return system_error(error) if isinstance(error, OSError) else str(error)


if __name__ == "__main__":
    main()

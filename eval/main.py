"""The command `summarize-eval`: run writers and checkers over data, or report on what was run."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click
import hydra
from hydra.core.hydra_config import HydraConfig
from hydra.errors import HydraException
from hydra.types import RunMode
from omegaconf import DictConfig
from omegaconf.errors import OmegaConfBaseException
from yaml import YAMLError

from eval.configuration import CONFIG, explanation, register_eval_schemas, typed
from eval.messages import complain
from summarize.errors import AccordError, UnknownSetting
from summarize.resources import conf_dir

COMMAND = "summarize-eval"
USAGE_ERROR, EXAMPLES_FAILED = 2, 3
INTERRUPTED = 130


class ExamplesFailed(AccordError):
    """A run is finished, but some of its examples failed; their lines say why."""


def main() -> None:
    """Dispatch `report`; everything else is a run or a sweep, which Hydra starts."""
    if sys.argv[1:2] == ["report"]:
        from eval.commands.report import main as report

        report(sys.argv[2:], prog_name="summarize-eval report")
    sys.exit(_reported(sys.argv[1:]))


def task(composed: DictConfig) -> None:
    """One run, or one run for each system in a file of summaries; prints the folder of each."""
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
    if failed:
        raise ExamplesFailed(f"{failed} examples failed; their lines say why")


def _start(arguments: Sequence[str]) -> None:
    for argument in arguments:
        if argument.startswith(("+", "~")) and not argument[1:].startswith("hydra"):
            raise UnknownSetting(f"{argument}: only settings that exist can be changed, to a value")
    os.environ["HYDRA_FULL_ERROR"] = "1"  # errors reach `_reported`, which says them in one line
    register_eval_schemas()
    single: list[AccordError] = []

    def job(composed: DictConfig) -> None:
        """Keep the error of a single run from Hydra, which would say more about it than helps."""
        try:
            task(composed)
        except AccordError as error:
            if HydraConfig.get().mode != RunMode.RUN:
                raise
            single.append(error)

    hydra.main(version_base="1.3", config_path=str(conf_dir()), config_name=CONFIG)(job)()
    if single:
        raise single[0]


def _reported(arguments: Sequence[str]) -> int:
    """Exit status, after saying on stderr what went wrong."""
    overrides = [argument for argument in arguments if not argument.startswith("-")]
    try:
        _start(arguments)
    except ExamplesFailed as error:
        return complain(COMMAND, str(error), EXAMPLES_FAILED)
    except AccordError as error:
        return complain(COMMAND, str(error), USAGE_ERROR)
    except (HydraException, OmegaConfBaseException, YAMLError) as error:
        return complain(COMMAND, explanation(error, overrides), USAGE_ERROR)
    except OSError as error:
        return complain(COMMAND, f"{error.filename}: {error.strerror}", USAGE_ERROR)
    except KeyboardInterrupt:
        return complain(COMMAND, "interrupted; the same command goes on from here", INTERRUPTED)
    return 0


if __name__ == "__main__":
    main()

"""A recipe as a command: Hydra composes ``conf/training/NAME.yaml``, and what a user got wrong is one line."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import hydra
from hydra.core.config_store import ConfigStore
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException

from summarize.errors import AccordError, UnusableInput, first_line
from summarize.resources import conf_dir

USAGE_ERROR = 2
Settings = TypeVar("Settings")


def run_recipe(name: str, schema: type[Settings], run: Callable[[Settings], None]) -> None:
    """Holds the composed settings to ``schema`` and calls ``run`` with them; exits with status 2 on a mistake."""

    def job(composed: DictConfig) -> None:
        try:
            run(cast(Settings, OmegaConf.to_object(composed)))
        except (AccordError, OmegaConfBaseException) as error:
            _refuse(first_line(error))
        except OSError as error:
            _refuse(f"{error.filename}: {error.strerror}")

    ConfigStore.instance().store(name=f"{name}_training_schema", node=schema)
    hydra.main(version_base="1.3", config_path=str(conf_dir()), config_name=f"training/{name}")(job)()


def refuse_namesakes(names: Sequence[str]) -> None:
    """Raises `UnusableInput` where two stages have one name: the second would take the place of the first."""
    for name in names:
        if names.count(name) > 1:
            raise UnusableInput(f"stages: two are called {name}; give each a name of its own")


def tell(text: str) -> None:
    """One line of progress, on stderr."""
    sys.stderr.write(f"{text}\n")


def _refuse(problem: str) -> None:
    tell(f"Error: {problem}")
    sys.exit(USAGE_ERROR)

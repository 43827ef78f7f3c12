"""A recipe as a command: Hydra composes ``conf/training/NAME.yaml``, and what a user got wrong is one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, NoReturn, TypeVar, cast

import hydra
from hydra.core.config_store import ConfigStore
from hydra.errors import HydraException
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import MissingMandatoryValue, OmegaConfBaseException
from yaml import YAMLError

from summarize.configuration_errors import explain, setting_keys
from summarize.errors import AccordError, UnknownSetting, UnusableInput, first_line
from summarize.resources import conf_dir

USAGE_ERROR, INTERRUPTED = 2, 130
Settings = TypeVar("Settings")


def run_recipe(name: str, schema: type[Settings], run: Callable[[Settings], None]) -> None:
    """Holds the composed settings to ``schema`` and calls ``run`` with them; exits with status 2 on a mistake."""

    def job(composed: DictConfig) -> None:
        with one_line_errors():
            run(cast(Settings, _typed(composed)))

    ConfigStore.instance().store(name=f"{name}_training_schema", node=schema)
    os.environ["HYDRA_FULL_ERROR"] = "1"  # else Hydra shows an error itself, over several lines
    try:
        hydra.main(version_base="1.3", config_path=str(conf_dir()), config_name=f"training/{name}")(job)()
    except (HydraException, OmegaConfBaseException, YAMLError) as error:
        overrides = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
        _end(explain(error, overrides, {}, setting_keys(cast(Any, schema), {})), USAGE_ERROR)


def _typed(composed: DictConfig) -> object:
    try:
        return OmegaConf.to_object(composed)
    except MissingMandatoryValue as error:
        raise UnknownSetting(f"{error.full_key} has no value; give one: {error.full_key}=VALUE") from error


@contextmanager
def one_line_errors() -> Iterator[None]:
    """Ends the process with one line and a status for what is no fault of the program's.

    Status 2: what a user got wrong, a file that cannot be read, a disk that is full. Status 130: stopped by Ctrl-C.
    """
    from safetensors import SafetensorError

    try:
        yield
    except (AccordError, OmegaConfBaseException, SafetensorError) as error:
        _end(first_line(error), USAGE_ERROR)
    except OSError as error:
        _end(": ".join(str(part) for part in (error.filename, error.strerror or error) if part), USAGE_ERROR)
    except KeyboardInterrupt:
        _end("stopped; the same command goes on from what is saved", INTERRUPTED)


def need(*modules: str) -> None:
    """Raises `AccordError` for a module that is not installed: before the work, not after it."""
    for module in modules:
        if find_spec(module) is None:
            raise AccordError(f"this recipe needs {module}; run: pip install {module}")


def refuse_namesakes(names: Sequence[str]) -> None:
    """Raises `UnusableInput` where two stages have one name: the second would take the place of the first."""
    for name in names:
        if names.count(name) > 1:
            raise UnusableInput(f"stages: two are called {name}; give each a name of its own")


def tell(text: str) -> None:
    """One line of progress, on stderr."""
    sys.stderr.write(f"{text}\n")


def _end(problem: str, status: int) -> NoReturn:
    tell(f"Error: {problem}")
    sys.exit(status)

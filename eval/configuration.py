"""From ``conf/`` and ``key=value`` overrides to one typed `EvalSettings` value, as the command composes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from hydra import compose, initialize_config_dir
from hydra.core.config_store import ConfigStore
from hydra.core.hydra_config import HydraConfig
from omegaconf import DictConfig, OmegaConf, open_dict

from eval.baselines import BASELINES, START, START_WEIGHTS, BaselineSettings
from eval.data.settings import DATA_SCHEMAS
from eval.settings import EvalSettings
from summarize.configuration import SCHEMA_SUFFIX, options, refuse_untyped, register_schemas
from summarize.configuration_errors import SCHEMAS, explain, setting_keys
from summarize.errors import UnknownSetting
from summarize.ranges import out_of_range
from summarize.resources import conf_dir

CONFIG = "eval"
EXTRAS = {"joblib": "sweeps", "submitit_slurm": "slurm", "submitit_local": "slurm", "ray": "ray"}  # plugin to extra

LISTS = ("metrics.names", "data.claims")
"""Settings that take several values at once."""

GROUPS = {**SCHEMAS, "checker": {**SCHEMAS["checker"], "baseline": BaselineSettings}}


def register_eval_schemas() -> None:
    """Make every dataclass of settings known to Hydra, so that a misspelt key is an error."""
    register_schemas()
    store = ConfigStore.instance()
    store.store(name="eval" + SCHEMA_SUFFIX, node=EvalSettings)
    for name, schema in DATA_SCHEMAS.items():
        store.store(group="data", name=name + SCHEMA_SUFFIX, node=schema)
    for name, baseline in {**BASELINES, START_WEIGHTS: START}.items():
        store.store(group="checker", name=name, node=baseline)


def explanation(error: Exception, overrides: Sequence[str]) -> str:
    """One line for what Hydra or OmegaConf raised over these overrides."""
    if listed := _without_brackets(f"{error} {error.__cause__ or ''}", overrides):
        return listed
    groups = {**GROUPS, "data": DATA_SCHEMAS}
    names = {group: options(group) for group in (*groups, "metrics", "experiment", "hydra/launcher")}
    names["checker"] += (*BASELINES, START_WEIGHTS)
    message = explain(error, overrides, names, setting_keys(EvalSettings, groups))
    if "Ambiguous value for argument" in str(error):
        return f"{message}; for one run of each add -m"
    plugin = re.search(r"there is no hydra/launcher/(\w+)$", message)
    extra = EXTRAS.get(plugin[1]) if plugin else None
    return f"{message}; install its plugin: pip install 'accord-summaries[{extra}]'" if extra else message


def _without_brackets(text: str, overrides: Sequence[str]) -> str:
    """What to write instead, where one of `LISTS` was given as one value or as several without brackets."""
    for key, _, value in (override.partition("=") for override in overrides):
        refused = f"{key}={value}" in text and ("is not a ListConfig" in text or "Ambiguous value" in text)
        if key in LISTS and refused:
            return f"{key} takes a list, in brackets: '{key}=[{value}]'"
    return ""


def typed(composed: DictConfig) -> EvalSettings:
    """The composed configuration as dataclasses; raises `UnknownSetting` for a number out of its range."""
    settings = cast(EvalSettings, OmegaConf.to_object(composed))
    refuse_untyped(settings, GROUPS)
    if problem := out_of_range(settings):
        raise UnknownSetting(problem)
    return settings


def compose_settings(overrides: Sequence[str] = ()) -> EvalSettings:
    """What the command would run with these overrides; errors are Hydra's and OmegaConf's own."""
    return typed(compose_config(overrides))


def compose_config(overrides: Sequence[str] = ()) -> DictConfig:
    """The same before it is typed; Hydra's own part is in `HydraConfig`."""
    register_eval_schemas()
    with initialize_config_dir(str(Path(conf_dir()).resolve()), version_base="1.3"):
        composed = compose(CONFIG, overrides=list(overrides), return_hydra_config=True)
    HydraConfig.instance().set_config(composed)
    with open_dict(composed):
        del composed["hydra"]
    return composed

"""From ``conf/``, a user's own folder and ``key=value`` overrides to one typed `Settings` value."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, cast

from hydra import compose, initialize_config_dir
from hydra.core.config_store import ConfigStore
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException

from summarize.errors import UnknownSetting
from summarize.resources import conf_dir
from summarize.settings import CHECKER_SCHEMAS, WRITER_SCHEMAS, Settings

SCHEMA_SUFFIX = "_schema"


def register_schemas() -> None:
    """Make the dataclasses of `summarize.settings` known to Hydra; calling it again changes nothing."""
    store = ConfigStore.instance()
    store.store(name="schema", node=Settings)
    for group, schemas in (("writer", WRITER_SCHEMAS), ("checker", CHECKER_SCHEMAS)):
        for kind, schema in schemas.items():
            store.store(group=group, name=kind + SCHEMA_SUFFIX, node=schema)


def load_settings(overrides: Sequence[str] = (), config_dir: Path | None = None) -> Settings:
    """The settings that the shipped configs, ``config_dir`` (searched after them) and ``overrides`` give together.

    ``overrides`` are in Hydra's grammar: ``writer=lead``, ``planning.max_words=120``.
    Raises `UnknownSetting` with one line when a key, a name or a value does not exist or does not fit.
    """
    register_schemas()
    if config_dir is not None and not config_dir.is_dir():
        raise UnknownSetting(f"--config-dir {config_dir}: no such folder")
    search = [] if config_dir is None else [f"hydra.searchpath=[file://{config_dir.resolve()}]"]
    try:
        with initialize_config_dir(str(conf_dir()), version_base="1.3"):
            composed = compose("summarize", overrides=search + list(overrides))
            return cast(Settings, OmegaConf.to_object(composed))
    except (HydraException, OmegaConfBaseException, OSError) as error:
        raise UnknownSetting(_in_one_line(error, config_dir)) from error


def options(group: str, config_dir: Path | None = None) -> tuple[str, ...]:
    """The names that ``group=`` accepts (``group`` is ``writer`` or ``checker``), sorted."""
    folders = [conf_dir() / group] + ([config_dir / group] if config_dir else [])
    return tuple(sorted({file.stem for folder in folders for file in folder.glob("*.yaml")}))


def setting_keys() -> tuple[str, ...]:
    """Every dotted key that some schema knows, for suggestions."""
    schemas: list[tuple[str, type[Any]]] = [("", Settings)]
    schemas += [("writer.", schema) for schema in WRITER_SCHEMAS.values()]
    schemas += [("checker.", schema) for schema in CHECKER_SCHEMAS.values()]
    return tuple(sorted({key for prefix, schema in schemas for key in _keys(schema, prefix)}))


def _keys(schema: type[Any], prefix: str) -> Iterator[str]:
    for field in fields(schema):
        factory = field.default_factory
        yield prefix + field.name
        if isinstance(factory, type) and is_dataclass(factory):
            yield from _keys(factory, f"{prefix}{field.name}.")


def _in_one_line(error: Exception, config_dir: Path | None) -> str:
    """What Hydra says over several lines, as one line that names the key and the nearest existing one."""
    text = str(error)
    if missing := re.search(r"Could not find '(\w+)/([^']+)'", text):
        group, name = missing.groups()
        names = options(group, config_dir)
        return f"no {group} is called {name!r}{_suggest(name, names)}; there are: {', '.join(names)}"
    if unknown := re.search(r"Could not override '([^']+)'", text):
        key = unknown.group(1)
        return f"no setting is called {key!r}{_suggest(key, setting_keys())}"
    if unknown := re.search(r"Key '([^']+)' not in '([^']+)'", text):
        key = unknown.group(1)
        return f"no setting is called {key!r} in {unknown.group(2)}{_suggest(key, setting_keys())}"
    cause = str(error.__cause__ or "").splitlines()
    return ": ".join(dict.fromkeys(line.strip() for line in [*text.splitlines()[:1], *cause[:1]] if line.strip()))


def _suggest(word: str, known: Sequence[str]) -> str:
    leaf = word.rsplit(".", 1)[-1]
    near = difflib.get_close_matches(word, known, 1, 0.5) or [
        key for key in known if difflib.get_close_matches(leaf, [key.rsplit(".", 1)[-1]], 1, 0.75)
    ]
    return f" (did you mean {near[0]!r}?)" if near else ""

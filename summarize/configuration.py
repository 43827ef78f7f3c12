"""From ``conf/``, a user's own folder and ``key=value`` overrides to one typed `Settings` value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from hydra import compose, initialize_config_dir
from hydra.core.config_store import ConfigStore
from hydra.core.global_hydra import GlobalHydra
from hydra.errors import HydraException
from omegaconf import OmegaConf
from omegaconf.errors import OmegaConfBaseException
from yaml import YAMLError

from summarize.configuration_errors import SCHEMAS, Schemas, explain, refuse_foreign
from summarize.errors import UnknownSetting
from summarize.ranges import out_of_range
from summarize.reading.sources import is_folder
from summarize.resources import conf_dir
from summarize.settings import Settings

SCHEMA_SUFFIX = "_schema"
ENTRY, MAIN = "accord", "summarize"


def register_schemas() -> None:
    """Make the dataclasses of `summarize.settings` known to Hydra; calling it again changes nothing."""
    store = ConfigStore.instance()
    store.store(name="schema", node=Settings)
    # Hydra looks for the config it is asked for in the first folder only, but for those it names in all of them.
    store.store(name=ENTRY, node={"defaults": [MAIN, "_self_"]})
    for group, schemas in SCHEMAS.items():
        for kind, schema in schemas.items():
            store.store(group=group, name=kind + SCHEMA_SUFFIX, node=schema)


def load_settings(overrides: Sequence[str] = (), config_dir: Path | None = None) -> Settings:
    """The settings that the shipped configs, ``config_dir`` and ``overrides`` give together.

    A file in ``config_dir`` takes the place of the shipped one with the same name. ``overrides`` are in Hydra's
    grammar: ``writer=lead``, ``planning.max_words=120``; of two for the same key the later one holds.
    Raises `UnknownSetting` with one line when a key, a name or a value does not exist or does not fit.
    """
    register_schemas()
    if config_dir is not None and not is_folder(config_dir):
        raise UnknownSetting(f"--config-dir {config_dir}: no such folder")
    refuse_foreign(overrides)
    settings = _composed(overrides, config_dir)
    refuse_untyped(settings)
    _refuse_other_kind(settings)
    if problem := out_of_range(settings):
        raise UnknownSetting(problem)
    return settings


def options(group: str, config_dir: Path | None = None) -> tuple[str, ...]:
    """The names that ``group=`` accepts (``group`` is ``writer`` or ``checker``), sorted."""
    folders = [conf_dir() / group] + ([config_dir / group] if config_dir else [])
    return tuple(sorted({file.stem for folder in folders for file in folder.glob("*.yaml")}))


def refuse_untyped(settings: Settings, groups: Schemas = SCHEMAS) -> None:
    """Raise `UnknownSetting` for a writer or checker without a schema: that would let any misspelt key through."""
    for group, schemas in groups.items():
        if not isinstance(getattr(settings, group), tuple(schemas.values())):
            names = ", ".join(kind + SCHEMA_SUFFIX for kind in schemas)
            raise UnknownSetting(
                f"the config of the {group} names no schema; start its file with defaults: [KIND, _self_], "
                f"where KIND is one of {names}"
            )


def _refuse_other_kind(settings: Settings) -> None:
    """The schema decides; a changed name of it would do nothing."""
    for group, chosen in (("writer", settings.writer), ("checker", settings.checker)):
        if SCHEMAS[group].get(chosen.kind) is not type(chosen):
            raise UnknownSetting(f"{group}.kind={chosen.kind}: cannot be changed; choose another with {group}=NAME")


def _composed(overrides: Sequence[str], config_dir: Path | None) -> Settings:
    """Hydra looks into the first folder first, so the user's comes first and the shipped one is searched after it."""
    first = (config_dir or conf_dir()).resolve()
    search = [] if config_dir is None else [f"hydra.searchpath=['{_quoted(f'file://{conf_dir()}')}']"]
    try:
        with _outside_other_applications(), initialize_config_dir(str(first), version_base="1.3"):
            composed = OmegaConf.to_object(compose(ENTRY, overrides=[*search, *overrides]))
    except UnicodeDecodeError as error:
        raise UnknownSetting(f"{_not_utf8(config_dir)}: is not UTF-8; save it as UTF-8") from error
    except (HydraException, OmegaConfBaseException, OSError, ValueError, YAMLError) as error:
        names = {group: options(group, config_dir) for group in SCHEMAS}
        raise UnknownSetting(explain(error, overrides, names)) from error
    if not isinstance(composed, Settings):
        raise UnknownSetting(
            f"{config_dir}/{MAIN}.yaml: takes the place of the shipped one, so begin it with "
            "defaults: [schema, weights, writer: accord, checker: accord, _self_]"
        )
    return composed


def _not_utf8(config_dir: Path | None) -> Path | str:
    for file in sorted((config_dir or conf_dir()).rglob("*.yaml")):
        try:
            file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return file
    return "a config file"


@contextmanager
def _outside_other_applications() -> Iterator[None]:
    """Hydra refuses to compose inside a Hydra application, which the caller may well be."""
    hydra = GlobalHydra.instance()
    running = hydra.hydra
    hydra.clear()
    try:
        yield
    finally:
        hydra.hydra = running


def _quoted(text: str) -> str:
    """Escaped for single quotes in Hydra's override grammar."""
    return text.replace("\\", "\\\\").replace("'", "\\'")

"""What Hydra and OmegaConf say over several lines, as one line that names the key and what to do."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from yaml import YAMLError

from summarize.errors import UnknownSetting
from summarize.settings import CHECKER_SCHEMAS, WRITER_SCHEMAS, Settings

QUOTING = "put a value with other than letters, digits, spaces and -_./:@ in quotes of its own"

Schemas = Mapping[str, Mapping[str, type[Any]]]
"""Group to the schemas of its kinds."""
SCHEMAS: Schemas = {"writer": WRITER_SCHEMAS, "checker": CHECKER_SCHEMAS}

Names = Mapping[str, Sequence[str]]
"""What there is to choose from: group (``writer``, ``checker``) to names."""

Keys = Mapping[str, frozenset[str]]
"""Every dotted key, with the kinds of writer or checker that have it (none: it is always there)."""


@dataclass(frozen=True)
class Known:
    """What a user can have meant."""

    names: Names
    keys: Keys


def refuse_foreign(overrides: Sequence[str]) -> None:
    """Raise `UnknownSetting` for what Hydra's grammar allows and Accord would not read (new, deleted, Hydra's keys)."""
    for override in overrides:
        key, equals, _ = override.partition("=")
        if not equals or not key.strip():
            raise UnknownSetting(f"{override!r} is not KEY=VALUE; for example planning.max_words=120")
        if key.startswith(("+", "~", "hydra.", "hydra/")):
            raise UnknownSetting(f"no setting is called {key!r}; only settings that exist can be changed, to a value")


def explain(error: Exception, overrides: Sequence[str], names: Names, keys: Keys | None = None) -> str:
    """One line for an error that was raised while the configuration was composed from ``overrides``.

    ``keys``: those that there are; left out, those of `Settings`.
    """
    if isinstance(error, YAMLError):
        return f"a config file is not readable as YAML: {' '.join(str(error).split())}"
    text = f"{error}\n{error.__cause__ or ''}"
    known = Known(names, setting_keys() if keys is None else keys)
    for pattern, sentence in SENTENCES:
        if found := re.search(pattern, text):
            return _where(text) + sentence(found, overrides, known)
    lines = [line.strip() for part in (str(error), str(error.__cause__ or "")) for line in part.splitlines()[:1]]
    return ": ".join(dict.fromkeys(line for line in lines if line))


def setting_keys(root: type[Settings] = Settings, groups: Schemas = SCHEMAS) -> dict[str, frozenset[str]]:
    """Every key of the root schema and of the schemas of each group."""
    keys = {key: frozenset[str]() for key in _keys(root, "")}
    for group, schemas in groups.items():
        for kind, schema in schemas.items():
            for key in _keys(schema, f"{group}."):
                keys[key] = keys.get(key, frozenset()) | {kind}
    return keys


def _keys(schema: type[Any], prefix: str) -> Iterator[str]:
    for field in fields(schema):
        factory = field.default_factory
        yield prefix + field.name
        if isinstance(factory, type) and is_dataclass(factory):
            yield from _keys(factory, f"{prefix}{field.name}.")


def _no_such_name(found: re.Match[str], _: Sequence[str], known: Known) -> str:
    group, name = found.groups()
    names = known.names.get(group, ())
    return f"no {group} is called {name!r}{_suggest(name, names)}; there are: {', '.join(names)}"


def _no_such_schema(found: re.Match[str], *_: object) -> str:
    file, group, name = found.groups()
    known = [kind + "_schema" for kind in (WRITER_SCHEMAS if group == "writer" else CHECKER_SCHEMAS)]
    return f"{file}.yaml: there is no {group}/{name}{_suggest(name, known)}"


def _no_such_key(found: re.Match[str], _: Sequence[str], known: Known) -> str:
    key = found.group(1)
    if kinds := known.keys.get(key):
        group = key.partition(".")[0]
        return f"the chosen {group} has no setting {key!r}; a {group} of kind {' or '.join(sorted(kinds))} has it"
    return f"no setting is called {key!r}{_suggest(key, sorted(known.keys))}"


def _wrong_value(found: re.Match[str], *_: object) -> str:
    problem, key = found.groups()
    return f"{key}: {problem[0].lower()}{problem[1:]}"


def _unreadable(found: re.Match[str], overrides: Sequence[str], _: Known) -> str:
    """Names the override by its text: Hydra's parser quotes it in some messages and not in others."""
    named = [override for override in overrides if override in found.string] or list(overrides)
    key, _equals, value = named[0].partition("=")
    return f"{named[0]} cannot be read; {QUOTING}: {key}='{value}'"


def _several(found: re.Match[str], *_: object) -> str:
    key, _equals, value = found.group(1).partition("=")
    return f"{key} takes one value, not several; if {value} is one, put it in quotes of its own: {key}='{value}'"


def _not_there(found: re.Match[str], *_: object) -> str:
    return f"{found.group(1)} has no value; give one, for example --set {found.group(1)}=VALUE"


SENTENCES = (
    (r"Could not find '([\w/]+)/([^'/\n]*)'", _no_such_name),
    (r"In '([^'\n]*)': Could not load '(\w+)/([^'\n]*)'", _no_such_schema),
    (r"Ambiguous value for argument '([^\n]*)'", _several),
    (r"has missing mandatory value[^\n]*\n\s*full_key: (\S+)", _not_there),
    (r"Could not override '(\w+[@/][^'\n]*)'", _no_such_key),
    (r"Key '[^'\n]*' not in '[^\n]*\n\s*full_key: (\S+)", _no_such_key),
    (r"Could not override '([^'\n]*)'", _no_such_key),
    (r"Error merging override [^\n]*\n(Invalid type[^\n]*)\n\s*full_key: (\S+)", _wrong_value),
    (r"(Value [^\n]*|[^\n]* is not Optional|Interpolation [^\n]*)\n\s*full_key: (\S+)", _wrong_value),
    (r"hydra\.cc/docs|override must be a string", _unreadable),
)


def _where(text: str) -> str:
    """The config file that an error is in, when it is in one."""
    found = re.match(r"In '([^']+)': \w+ raised", text)
    return f"{found.group(1)}.yaml: " if found else ""


def _suggest(word: str, known: Sequence[str]) -> str:
    leaf = word.rsplit(".", 1)[-1]
    near = difflib.get_close_matches(word, known, 1, 0.5) or [
        key for key in known if difflib.get_close_matches(leaf, [key.rsplit(".", 1)[-1]], 1, 0.75)
    ]
    return f" (did you mean {near[0]!r}?)" if near else ""

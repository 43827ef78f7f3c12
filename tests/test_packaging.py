"""The package as others get it: a wheel that works from any folder, and versions that are pinned."""

import os
import runpy
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
PINS = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if line[0] != "#")
UNPINNED = runpy.run_path(str(ROOT / "scripts" / "pin.py"))["UNPINNED"]
PINNED_EXTRAS = [needed for extra, needed in PROJECT["optional-dependencies"].items() if extra not in UNPINNED]
REQUIREMENTS = [*PROJECT["dependencies"], *chain.from_iterable(PINNED_EXTRAS)]
COMPOSE = """
import summarize
from summarize.configuration import load_settings, options
from summarize.resources import conf_dir
print(summarize.__file__, conf_dir(), *options("writer"), load_settings(["writer=lead"]).writer.sentences, sep="\\n")
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the wheel of this checkout was installed."""
    folder = tmp_path_factory.mktemp("a wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True, text=True)
    (wheel,) = folder.glob("*.whl")
    site = folder / "site"
    install = [*pip, "install", "--no-deps", "--no-index", "--no-compile", "--target", str(site), str(wheel)]
    subprocess.run(install, check=True)
    return site


def run(code: list[str], folder: Path, package: Path) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": str(package)}
    command = [sys.executable, *code]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.slow
def test_the_wheel_finds_its_configs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    module, configs, *writers, sentences = run(["-c", COMPOSE], tmp_path, installed)
    assert module == str(installed / "summarize" / "__init__.py")
    assert Path(configs).is_relative_to(installed)
    assert writers == sorted(file.stem for file in (ROOT / "conf" / "writer").glob("*.yaml"))
    assert sentences == "3"


@pytest.mark.slow
@pytest.mark.parametrize("weights", ["checker/model.safetensors", "writer/model.bin"])
def test_the_wheel_has_the_weights_of_the_defaults(installed: Path, weights: str) -> None:
    weights = Path("summarize", "weights", weights)
    assert (installed / weights).read_bytes() == (ROOT / weights).read_bytes()


def test_a_checkout_finds_its_configs_from_another_folder(tmp_path: Path) -> None:
    module, configs, *_ = run(["-c", COMPOSE], tmp_path, ROOT)
    assert (module, configs) == (str(ROOT / "summarize" / "__init__.py"), str(ROOT / "conf"))


@pytest.mark.slow
def test_the_wheel_carries_every_file_that_is_not_code(installed: Path) -> None:
    places = {ROOT / name: installed / name for name in ("summarize", "eval")}
    places[ROOT / "conf"] = installed / "summarize" / "_conf"
    files = [(file, ours, theirs) for ours, theirs in places.items() for file in ours.rglob("*") if _is_data(file)]
    assert [file for file, ours, theirs in files if not (theirs / file.relative_to(ours)).is_file()] == []
    assert {".yaml", ".json", ".jinja"} <= {file.suffix for file, _, _ in files}


@pytest.mark.slow
def test_the_installed_command_summarises(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text("A train derailed near Lind on Monday. Nobody was hurt, the operator said.\n")
    page = run(["-m", "summarize", "wire.txt", "--writer", "lead", "--format", "html"], tmp_path, installed)
    assert "A train derailed near Lind on Monday" in "\n".join(page)


@pytest.mark.parametrize("line", REQUIREMENTS)
def test_every_requirement_is_pinned_to_a_version_it_allows(line: str) -> None:
    requirement = Requirement(line)
    name = canonicalize_name(requirement.name)
    assert name in PINS, "run: make constraints"
    assert requirement.specifier.contains(PINS[name]), "run: make constraints"


def test_pins_are_plain_versions_for_any_system() -> None:
    assert [name for name, version in PINS.items() if Version(version).local] == []
    assert [name for name in PINS if name.startswith(("nvidia", "triton"))] == []
    assert list(PINS) == sorted(PINS)


def _is_data(file: Path) -> bool:
    return file.is_file() and "__pycache__" not in file.parts and file.suffix != ".py"

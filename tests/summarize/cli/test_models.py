"""``summarize models``"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[..., Any]


def test_every_config_is_a_line(summarize: Command) -> None:
    lines = summarize("models").out.splitlines()
    shipped = Path(__file__).parents[3] / "conf"
    names = {f"{group} {file.stem}" for group in ("writer", "checker") for file in (shipped / group).glob("*.yaml")}
    assert {" ".join(line.split()[:2]) for line in lines[1 : len(names) + 1]} == names
    assert lines[0].split()[:4] == ["name", "kind", "here", "size"]


def test_a_writer_without_weights_is_always_here(summarize: Command) -> None:
    (lead,) = (line for line in summarize("models").out.splitlines() if line.split()[1:2] == ["lead"])
    assert lead.split()[:5] == ["writer", "lead", "lead", "yes", "-"]


def test_a_users_own_config_is_listed(summarize: Command) -> None:
    Path("own", "writer").mkdir(parents=True)
    Path("own", "writer", "mine.yaml").write_text("defaults: [lead_schema, _self_]\n")
    assert "writer   mine" in summarize("models", "--config-dir", "own").out


def test_a_folder_that_is_not_there_is_one_line(summarize: Command) -> None:
    answer = summarize("models", "--config-dir", "none")
    assert (answer.status, answer.out) == (2, "")
    assert answer.err == "summarize: --config-dir none: no such folder\n"

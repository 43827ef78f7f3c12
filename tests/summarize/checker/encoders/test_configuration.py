"""What a configuration must say, may leave out and may not say."""

from pathlib import Path

import pytest

from summarize.checker.encoders.configuration import Architecture, read_config

KIND = Architecture(
    said={"model_type": "kind", "ways": ["to", "from"]}, usual={"act": "gelu"}, counts=("layers",), numbers=("epsilon",)
)
GOOD = {"model_type": "kind", "ways": ["from", "to"], "act": "gelu", "layers": 2, "epsilon": 1e-7}


@pytest.mark.parametrize("left_out", ["", "act"])
def test_a_configuration_is_of_an_architecture_if_it_says_so_and_nothing_unusual(left_out: str) -> None:
    assert KIND.is_of({"something": "else", **{name: value for name, value in GOOD.items() if name != left_out}})


@pytest.mark.parametrize("left_out", ["model_type", "ways", "layers", "epsilon"])
def test_what_it_must_say_it_may_not_leave_out(left_out: str) -> None:
    assert not KIND.is_of({name: value for name, value in GOOD.items() if name != left_out})


@pytest.mark.parametrize(
    "changed",
    [
        {"model_type": "other"},
        {"act": "relu"},
        {"ways": ["to"]},
        {"ways": [["to"], 1]},
        {"ways": "to|from"},
        *({"layers": value} for value in (0, -1, 2.0, 2.5, True, None, "two", 10**9)),
        *({"epsilon": value} for value in (0, None, "small")),
    ],
)
def test_a_variant_or_a_value_that_makes_no_sense_is_none(changed: dict[str, object]) -> None:
    assert not KIND.is_of({**GOOD, **changed})


def test_a_file_that_holds_no_object_is_none(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("[1]")
    with pytest.raises(ValueError, match="holds no object"):
        read_config(tmp_path)

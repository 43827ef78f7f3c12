"""What a configuration must say, may leave out and may not say."""

from pathlib import Path

import pytest

from summarize.checker.encoders.configuration import Architecture, read_config

KIND = Architecture(
    said={"model_type": "kind", "act": "gelu", "ways": ["to", "from"]}, counts=("layers",), numbers=("epsilon",)
)


@pytest.mark.parametrize(
    ("config", "fits"),
    [
        ({"model_type": "kind", "act": "gelu", "ways": ["from", "to"], "layers": 2}, True),
        ({"model_type": "kind", "layers": 2, "something": "else"}, True),
        ({"model_type": "other", "layers": 2}, False),
        ({"layers": 2}, False),
        ({"model_type": "kind", "act": "relu", "layers": 2}, False),
        ({"model_type": "kind", "ways": ["to"], "layers": 2}, False),
        ({"model_type": "kind", "layers": 0}, False),
        ({"model_type": "kind", "layers": 2.0}, False),
        ({"model_type": "kind", "layers": True}, False),
        ({"model_type": "kind", "layers": 2, "epsilon": 0}, False),
        ({"model_type": "kind"}, False),
        ({"model_type": "kind", "layers": "two"}, False),
        ({"model_type": "kind", "layers": None}, False),
        ({"model_type": "kind", "layers": 10**9}, False),
        ({"model_type": "kind", "ways": [["to"], 1], "layers": 2}, False),
    ],
)
def test_a_configuration_is_of_an_architecture_or_not(config: dict[str, object], fits: bool) -> None:
    assert KIND.is_of({"epsilon": 1e-7, **config}) is fits


def test_a_file_that_holds_no_object_is_none(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("[1]")
    with pytest.raises(ValueError, match="holds no object"):
        read_config(tmp_path)

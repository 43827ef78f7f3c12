import pytest

from summarize.errors import first_line


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ValueError("\nno header \nsee https://..."), "no header"),
        (ValueError("  "), "ValueError"),
        (OSError(), "OSError"),
    ],
)
def test_an_error_of_a_library_is_told_in_its_first_line(error: Exception, expected: str) -> None:
    assert first_line(error) == expected

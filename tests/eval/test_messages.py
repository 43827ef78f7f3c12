import errno
import os

import pytest

from eval.messages import system_error


@pytest.mark.parametrize(
    ("error", "what", "said"),
    [
        (OSError(errno.ENOENT, os.strerror(errno.ENOENT), "a.txt"), "", "a.txt: No such file or directory"),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "", "No space left on device"),
        (OSError(errno.ENOSPC, "No space"), "cannot be written", "cannot be written (No space)"),
        (OSError("torn"), "", "torn"),
        (BlockingIOError(), "", "BlockingIOError"),
    ],
)
def test_what_the_system_says_is_told_without_a_file_where_it_names_none(error: OSError, what: str, said: str) -> None:
    assert system_error(error, what) == said

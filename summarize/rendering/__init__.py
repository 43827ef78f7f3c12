"""From a `Result` to what a person or a program reads: text, Markdown, HTML, JSON."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarize.errors import UnknownSetting
from summarize.records import Result


def render(
    result: Result,
    format: str,  # noqa: A002
    *,
    color: bool = False,
    width: int | None = None,
    headline: bool = False,
) -> str:
    """``result`` as ``text``, ``json``, ``markdown`` or ``html``, ending in a newline.

    ``color`` (ANSI) and ``width`` (columns, None: lines are not wrapped) are for text only. With ``headline`` the
    writer's headline, where there is one, stands above the summary; JSON, which leaves nothing out, always has it.
    Raises `UnknownSetting` for any other format.
    """
    if format not in RENDERERS:
        raise UnknownSetting(f"no format is called {format!r}; there are: {', '.join(FORMATS)}")
    shown = result if headline or format == "json" else replace(result, headline=None)
    return RENDERERS[format](shown, color, width)


# Each renderer is imported when it is used: `summarize --help` needs none of them.
def _text(result: Result, color: bool, width: int | None) -> str:
    from summarize.rendering.plain_text import to_text
    from summarize.rendering.typesetting import Typesetter

    return to_text(result, Typesetter(width, color))


def _json(result: Result, *_layout: object) -> str:
    from summarize.rendering.json_document import to_json_text

    return to_json_text(result)


def _markdown(result: Result, *_layout: object) -> str:
    from summarize.rendering.markdown import to_markdown

    return to_markdown(result)


def _html(result: Result, *_layout: object) -> str:
    from summarize.rendering.html_page import to_html

    return to_html(result)


Renderer = Callable[[Result, bool, int | None], str]
RENDERERS: dict[str, Renderer] = {"text": _text, "json": _json, "markdown": _markdown, "html": _html}
FORMATS = tuple(RENDERERS)

"""The contrast of two colours, as the Web Content Accessibility Guidelines 2.1 define it (relative luminance)."""

from __future__ import annotations

import re

AA = 4.5
"""What level AA asks of text of common size."""


def themes(css: str) -> dict[str, dict[str, str]]:
    """The colours by name (``paper``: ``#ffffff``) that a page sets, in a light and in a dark theme."""
    light, dark = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root {(.*?)}", css, re.S)[:2]
    )
    return {"light": light, "dark": {**light, **dark}}


def contrast(one: str, other: str) -> float:
    """1 for equal colours, 21 for black and white."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

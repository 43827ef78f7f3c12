"""Quality against time as a scatter plot: where everything goes, in the units of the SVG; the template only draws."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from eval.report import notation
from eval.report.records import ColumnResult, Section
from eval.report.worst import quality_columns

WIDTH, HEIGHT = 480, 320
LEFT, RIGHT, TOP, BOTTOM = 52, 16, 30, 44
FONT, LETTER, GAP = 12.5, 7.2, 9.0  # size of text, width of an average letter, between a dot and its label
LOG_FROM = 8.0  # times between the fastest and the slowest, from which the time axis is logarithmic
DOT = 5


@dataclass(frozen=True)
class Tick:
    """A mark on an axis."""

    at: float
    label: str


@dataclass(frozen=True)
class Box:
    """A rectangle that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def overlap(self, other: Box) -> float:
        """Area that both share."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height)


@dataclass(frozen=True)
class Label:
    """Text with its anchor (``start``, ``middle``, ``end``)."""

    x: float
    y: float
    anchor: str
    text: str

    def box(self) -> Box:
        """The space it takes, roughly."""
        width = LETTER * len(self.text)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - FONT, left + width, self.y + 3)


@dataclass(frozen=True)
class Point:
    """A system; ``low`` and ``high`` are the ends of its interval, None where there is none."""

    number: int
    x: float
    y: float
    low: float | None
    high: float | None
    label: Label
    title: str


@dataclass(frozen=True)
class Plot:
    """A whole plot; ``omitted`` are the systems that lack one of the two values."""

    title: str
    x_title: str
    points: tuple[Point, ...]
    x_ticks: tuple[Tick, ...]
    y_ticks: tuple[Tick, ...]
    omitted: tuple[str, ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM


@dataclass(frozen=True)
class Axis:
    """From values to places."""

    low: float
    high: float
    start: float
    end: float
    logarithmic: bool = False

    def at(self, value: float) -> float:
        """The place of a value."""
        low, high, here = (math.log10(item) if self.logarithmic else item for item in (self.low, self.high, value))
        return round(self.start + (here - low) / (high - low) * (self.end - self.start), 1)


def plots(section: Section) -> tuple[Plot, ...]:
    """Each quality metric against seconds; none where no system has both."""
    seconds = next((column for column in section.columns if column.name == "seconds"), None)
    found = (plot(column, seconds, section) for column in quality_columns(section)[:2]) if seconds else ()
    return tuple(item for item in found if item.points)


def plot(quality: ColumnResult, seconds: ColumnResult, section: Section) -> Plot:
    """One metric against seconds."""
    pairs = list(zip(quality.cells, seconds.cells, strict=True))
    known = [(y, x) for y, x in pairs if y.estimate.value is not None and x.estimate.value is not None]
    times = [x.estimate.value or 0.0 for _, x in known]
    ends = [end for y, _ in known for end in (y.estimate.low, y.estimate.value, y.estimate.high) if end is not None]
    x_axis, x_ticks = time_axis(times)
    y_axis, y_ticks = quality_axis(ends)
    drawn: list[Point] = []
    spots = [(x_axis.at(x.estimate.value or 0.0), y_axis.at(y.estimate.value or 0.0)) for y, x in known]
    for (y, x), spot in zip(known, spots, strict=True):
        low, high = (None if end is None else y_axis.at(end) for end in (y.estimate.low, y.estimate.high))
        value = notation.number(y.estimate.value, notation.places(quality, y))
        time = notation.number(x.estimate.value, notation.places(seconds, x))
        title = f"{y.system.name}: {quality.name} {value}, {time} s"
        drawn.append(Point(y.system.number, *spot, low, high, placed(y.system.name, spot, spots, drawn), title))
    each = "claim" if section.kind == "checker" else "example"
    scale = ", logarithmic" if x_axis.logarithmic else ""
    omitted = tuple(y.system.name for y, x in pairs if (y, x) not in known)
    return Plot(quality.name, f"seconds per {each}{scale}", tuple(drawn), x_ticks, y_ticks, omitted)


def placed(name: str, spot: tuple[float, float], spots: Sequence[tuple[float, float]], drawn: Sequence[Point]) -> Label:
    """The label beside its dot that covers least of what is there; the first of equals."""
    x, y = spot
    text = name if len(name) <= 28 else name[:27] + "…"
    middle = y + FONT / 3
    options = (
        Label(x + GAP, middle, "start", text),
        Label(x - GAP, middle, "end", text),
        Label(x + GAP, y - GAP, "start", text),
        Label(x - GAP, y - GAP, "end", text),
        Label(x + GAP, y + GAP + FONT / 2, "start", text),
        Label(x - GAP, y + GAP + FONT / 2, "end", text),
        Label(x, y - 2 * GAP, "middle", text),
        Label(x, y + 2 * GAP + FONT / 2, "middle", text),
    )
    taken = [Box(a - DOT, b - DOT, a + DOT, b + DOT) for a, b in spots] + [point.label.box() for point in drawn]
    return min(options, key=lambda option: sum(option.box().overlap(box) for box in taken) + _outside(option.box()))


def time_axis(times: Sequence[float]) -> tuple[Axis, tuple[Tick, ...]]:
    """From 0 or, where systems differ by far, logarithmic; with its ticks."""
    low, high = min(times, default=0.0), max(times, default=1.0)
    span = LEFT, WIDTH - RIGHT
    if low > 0 and high / low >= LOG_FROM:
        axis = Axis(low / 1.6, high * 1.6, *span, logarithmic=True)
        steps = [factor * 10.0**power for power in range(-9, 9) for factor in (1, 2, 5)]
        inside = [step for step in steps if axis.low <= step <= axis.high]
        decades = [step for step in inside if math.log10(step) == round(math.log10(step))]
        return axis, _ticks(decades if len(decades) >= 3 else inside, axis)
    axis = Axis(0.0, (high or 1.0) * 1.15, *span)
    return axis, _ticks(round_steps(axis.low, axis.high), axis)


def quality_axis(ends: Sequence[float]) -> tuple[Axis, tuple[Tick, ...]]:
    """As far as values and intervals reach, and a little further."""
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    margin = (high - low) * 0.12 or abs(high) * 0.1 or 0.5
    axis = Axis(low - margin, high + margin, HEIGHT - BOTTOM, TOP)
    return axis, _ticks(round_steps(axis.low, axis.high), axis)


def round_steps(low: float, high: float) -> list[float]:
    """About six round numbers between the two."""
    raw = (high - low) / 6
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw)
    return [index * step for index in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _ticks(values: Sequence[float], axis: Axis) -> tuple[Tick, ...]:
    return tuple(Tick(axis.at(value), f"{value:.6g}".replace("-", "−")) for value in values)


def _outside(box: Box) -> float:
    """How much of a label the frame would cut off, made to count more than an overlap."""
    return 50 * (max(0.0, LEFT - box.left) + max(0.0, box.right - WIDTH) + max(0.0, TOP - 14 - box.top)) + 50 * max(
        0.0, box.bottom - (HEIGHT - BOTTOM)
    )

"""How rules are drawn: as lines, as many short dashes, as thin filled rectangles, double, dotted, hardly at all."""

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

Pen = Callable[[Canvas, float, float, float, float], None]


def lines(width: float = 0.5, grey: float = 0.0) -> Pen:
    """A pen that draws each rule as one line."""

    def draw(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
        canvas.setLineWidth(width)
        canvas.setStrokeGray(grey)
        canvas.line(x0, y0, x1, y1)

    return draw


def dashes(length: float = 2.0, space: float = 1.5, width: float = 0.5, *, filled: bool = False) -> Pen:
    """A pen that draws each rule as many short lines, or as many small filled rectangles."""

    def draw(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
        canvas.setLineWidth(width)
        whole = abs(x1 - x0) + abs(y1 - y0)
        along_x, along_y = (x1 - x0) / whole, (y1 - y0) / whole
        done = 0.0
        while done < whole:
            end = min(done + length, whole)
            start = (x0 + along_x * done, y0 + along_y * done)
            stop = (x0 + along_x * end, y0 + along_y * end)
            if filled:
                fill_between(canvas, *start, *stop, width)
            else:
                canvas.line(*start, *stop)
            done += length + space

    return draw


def rectangles(width: float = 0.6) -> Pen:
    """A pen that draws each rule as a thin filled rectangle."""

    def draw(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
        fill_between(canvas, x0, y0, x1, y1, width)

    return draw


def fill_between(canvas: Canvas, x0: float, y0: float, x1: float, y1: float, width: float) -> None:
    """Nothing; a black bar of that width lies between the points."""
    canvas.setFillGray(0)
    low_x, low_y = min(x0, x1), min(y0, y1)
    if x0 == x1:
        canvas.rect(low_x - width / 2, low_y, width, abs(y1 - y0), stroke=0, fill=1)
    else:
        canvas.rect(low_x, low_y - width / 2, abs(x1 - x0), width, stroke=0, fill=1)


def double(space: float = 1.8, width: float = 0.4) -> Pen:
    """A pen that draws each rule twice, side by side."""

    def draw(canvas: Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
        canvas.setLineWidth(width)
        aside, below = (space / 2, 0.0) if x0 == x1 else (0.0, space / 2)
        for sign in (-1, 1):
            canvas.line(x0 + sign * aside, y0 + sign * below, x1 + sign * aside, y1 + sign * below)

    return draw

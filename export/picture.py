"""A page of a PDF as a picture, with how it was read drawn over it."""

import textwrap
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

from models.errors import OutputError
from models.layout.trace import PageTrace
from models.place import Box
from models.reasons import Reason

# Pixels a point: 144 dots an inch.
SCALE = 2.0
# Of the legend beside the page, in pixels: its width, its margin, the size of its letters and the distance of its lines.
LEGEND, MARGIN, LETTER, STEP = 620, 16, 18, 24
# Letters of a legend's line.
WIDTH = 62
# What each colour stands for, and how thick its lines are, in pixels.
COLOURS = {
    "words": ("#8fb8de", 1),
    "rules": ("#d62728", 2),
    "cells": ("#2ca02c", 3),
    "lines outside the tables": ("#ff7f0e", 2),
    "running heads and feet": ("#7f7f7f", 2),
}
REASON = "#9467bd"


def draw_page(data: bytes, trace: PageTrace, path: Path) -> None:
    """Write the page as a PNG: words, rules, cells and lines in colours, and a legend with the reasons, numbered where they hold.

    Args:
        data: the PDF.
        trace: how the page was read.
        path: of the picture; it appears whole or not at all.

    Raises:
        OutputError: it cannot be written there.
    """
    page = _render(data, trace.number)
    legend = list(_legend(trace.reasons))
    picture = Image.new("RGB", (page.width + LEGEND, max(page.height, 2 * MARGIN + STEP * len(legend))), "white")
    picture.paste(page)
    pen = ImageDraw.Draw(picture)
    layers = zip(COLOURS.values(), (trace.words, trace.rules, trace.cells, trace.lines, trace.running), strict=True)
    for (colour, width), boxes in layers:
        _draw_boxes(pen, boxes, trace.sheet, colour, width)
    _draw_numbers(pen, trace)
    font = ImageFont.load_default(LETTER)
    for i, (text, colour) in enumerate(legend):
        pen.text((page.width + MARGIN, MARGIN + STEP * i), text, fill=colour, font=font)
    _write(picture, path)


def _render(data: bytes, number: int) -> Image.Image:
    with pypdfium2.PdfDocument(data) as document:
        picture: Image.Image = document[number - 1].render(scale=SCALE).to_pil()
    return picture.convert("RGB")


def _draw_boxes(pen: ImageDraw.ImageDraw, boxes: Iterable[Box], sheet: Box, colour: str, width: int) -> None:
    for box in boxes:
        pen.rectangle(_on_picture(box, sheet), outline=colour, width=width)


def _draw_numbers(pen: ImageDraw.ImageDraw, trace: PageTrace) -> None:
    """The number of each reason at every place of the page where it holds."""
    font = ImageFont.load_default(LETTER)
    for number, reason in enumerate(trace.reasons, start=1):
        for box in (place.box for place in reason.origin if place.page == trace.number and place.box):
            x, y, _, _ = _on_picture(box, trace.sheet)
            label = pen.textbbox((x, y), str(number), font=font)
            pen.rectangle((label[0] - 3, label[1] - 3, label[2] + 3, label[3] + 3), fill=REASON)
            pen.text((x, y), str(number), fill="white", font=font)


def _on_picture(box: Box, sheet: Box) -> tuple[float, float, float, float]:
    x0, top, x1, bottom = ((value - start) * SCALE for value, start in zip(box, (sheet.x0, sheet.top) * 2, strict=True))
    return min(x0, x1), min(top, bottom), max(x0, x1), max(top, bottom)


def _legend(reasons: Sequence[Reason]) -> Iterable[tuple[str, str]]:
    """The lines of the legend, each with its colour."""
    yield from ((name, colour) for name, (colour, _) in COLOURS.items())
    for number, reason in enumerate(reasons, start=1):
        margin = "" if reason.margin is None else f" (by {reason.margin:g})"
        yield "", REASON
        for line in textwrap.wrap(f"{number}. {reason.question}: {reason.answer}", WIDTH):
            yield line, REASON
        for line in textwrap.wrap(f"because {reason.reason}{margin}", WIDTH):
            yield line, "black"


def _write(picture: Image.Image, path: Path) -> None:
    content = BytesIO()
    picture.save(content, "PNG", optimize=True)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content.getvalue())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputError(
            "cannot write {path} ({why})", "give another --out, or make room there", path=path, why=error.strerror or error
        ) from error

"""Strips cut into pages and drawn with ReportLab's canvas, where every stroke and every letter can be placed as one likes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.press.annexes.grid import rows_of
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import without_clock
from tests.press.renderings.entry import Rendering
from tests.press.renderings.typesetting.pens import Pen, lines
from tests.press.renderings.typesetting.rows import Bands, Rows
from tests.press.renderings.typesetting.strip import Face, Setting, Strip, TextRow, Tile, set_header, set_rows, wrap

A4 = (595.28, 841.89)
A4_LANDSCAPE = (841.89, 595.28)
HELVETICA = Face()
# where Debian's fonts-liberation puts the fonts that are put into a file
FONTS = Path("/usr/share/fonts/truetype/liberation")


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a tile that stands on one page, in the canvas's own measure (y grows upwards).

    Attributes:
        start: where on the strip the part begins.
        begins, ends: whether the tile begins, or ends, with the part.
    """

    tile: Tile
    x0: float
    low: float
    x1: float
    high: float
    start: float
    begins: bool
    ends: bool

    def base_lines(self, size: float) -> Iterator[tuple[TextRow, float]]:
        """The lines of text that stand in the part, each with the height of its base line."""
        for row in self.tile.rows:
            if self.start - 0.01 <= row.top < self.start + self.high - self.low - 0.01:
                yield row, self.high - (row.top - self.start) - size * 0.93


Writer = Callable[[Canvas, float, float, str, str, float], None]


def write_plainly(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Nothing; the letters stand once, on their base line."""
    canvas.setFont(font, size)
    canvas.drawString(x, y, text)


@dataclass(frozen=True, slots=True)
class Look:
    """How pages are drawn.

    Attributes:
        size: of the page as it is seen, in points.
        margins: top, right, bottom, left.
        shares: widths of the columns; those of the sample where empty.
        sides: which sides of a tile have a rule, of "top", "right", "bottom", "left"; the tile at a page's edge is asked like any other.
        closed: whether a cell that a page cuts is closed by a rule at the cut.
        whole: whether rows are kept whole.
        headless: whether the first row on a page lacks its top rule.
        rows: the rows of a section.
        bands: headings over several columns: their text, first and last column.
        fill: the colour behind a tile (red, green, blue), if any.
        dress: what else is drawn in the part of a tile that stands on a page, before its text.
        write: how letters are drawn.
        spread: space that `write` puts after each letter of a text across the page, in points.
        under, over: what is drawn on each page before and after the table; gets the number of the page.
        turn: how a page is opened, for pages that are stored turned.
    """

    size: tuple[float, float] = A4
    margins: tuple[float, float, float, float] = (45, 40, 50, 40)
    shares: tuple[float, ...] = ()
    face: Face = HELVETICA
    gap: float = 4
    above: float = 2.5
    merged: bool = True
    repeat: bool = True
    closed: bool = False
    whole: bool = False
    headless: bool = False
    rows: Rows = rows_of
    bands: Bands = ()
    pen: Pen = field(default_factory=lines)
    sides: Callable[[Tile], str] = lambda _: "top right bottom left"
    fill: Callable[[Tile], tuple[float, float, float] | None] = lambda _: None
    dress: Callable[[Canvas, Part], None] = lambda _, __: None
    write: Writer = write_plainly
    spread: float = 0
    under: Callable[[Canvas, int], None] = lambda _, __: None
    over: Callable[[Canvas, int], None] = lambda _, __: None
    turn: Callable[[Canvas], None] = lambda _: None

    def setting(self, annex: Annex) -> Setting:
        """The setting of the cells in the width between the margins."""
        shares = self.shares or annex.layouts["chromium"].widths
        width = self.size[0] - self.margins[1] - self.margins[3]
        return Setting(tuple(width * share / sum(shares) for share in shares), self.face, self.gap, self.above, merged=self.merged)


class Easel:
    """A canvas with the place where the next thing goes. Places are counted from the top left of the page as it is seen."""

    def __init__(self, path: Path, look: Look) -> None:
        self.look = look
        rl_config.useA85 = 0  # text around every stream makes a file a quarter larger
        self.canvas = Canvas(str(path), pagesize=look.size, pageCompression=1, invariant=1)
        self.page = 0
        self.y = 0.0
        self._open()

    @property
    def room(self) -> float:
        """Height that is left on the page."""
        return self.look.size[1] - self.look.margins[2] - self.y

    def _open(self) -> None:
        self.page += 1
        self.y = self.look.margins[0]
        self.canvas.setPageSize(self.look.size)
        self.canvas.setPageRotation(0)
        self.look.turn(self.canvas)
        self.look.under(self.canvas, self.page)
        self.canvas.setFillGray(0)

    def _close(self) -> None:
        self.look.over(self.canvas, self.page)
        self.canvas.showPage()

    def next_page(self, look: Look | None = None) -> None:
        """Nothing; the next thing goes on a new page, drawn as `look` says from here on."""
        self._close()
        if look is not None:
            self.look = look
        self._open()

    def save(self) -> None:
        """Nothing; the file is written."""
        self._close()
        self.canvas.save()

    def text(self, text: str, size: float, *, bold: bool = False, space: float = 4) -> None:
        """Nothing; the text stands across the page, on as many lines as it needs, with that space above it."""
        face = Face(self.look.face.plain, self.look.face.bold, size)
        self.y += space
        width = self.look.size[0] - self.look.margins[1] - self.look.margins[3]
        narrow = stringWidth(text, face.bold if bold else face.plain, size) or 1.0
        for runs in wrap([(text, bold)], face, width * narrow / (narrow + self.look.spread * len(text))):
            if self.room < face.pitch:
                self.next_page()
            self._row(TextRow(0, runs), self.look.margins[3], self.y, face)
            self.y += face.pitch

    def table(self, header: Strip, body: Strip) -> None:
        """Nothing; the table stands below, over as many pages as it needs."""
        if self.room < header.height + 60:
            self.next_page()
        self._slice(header, 0, header.height)
        start = 0.0
        while True:
            end = _cut(body, start, self.room, self.look)
            self._slice(body, start, end)
            if end >= body.height - 0.01:
                return
            start = end
            self.next_page()
            if self.look.repeat:
                self._slice(header, 0, header.height)

    def _slice(self, strip: Strip, start: float, end: float) -> None:
        shift = self.y - start
        tiles = [tile for tile in strip.tiles if tile.top < end - 0.01 and tile.bottom > start + 0.01]
        for tile in tiles:
            self._fill(tile, max(tile.top, start) + shift, min(tile.bottom, end) + shift)
        for x0, y0, x1, y1 in dict.fromkeys(rule for tile in tiles for rule in self._rules(tile, start, end)):
            left = self.look.margins[3]
            self.look.pen(self.canvas, left + x0, self._up(y0 + shift), left + x1, self._up(y1 + shift))
        self.canvas.setFillGray(0)
        for tile in tiles:
            self._dress(tile, start, end, shift)
        face, aside = self.look.face, 4.0
        for tile in tiles:
            for row in tile.rows:
                if start - 0.01 <= row.top < end - 0.01:
                    self._row(row, self.look.margins[3] + tile.x0 + aside, row.top + shift, face)
        self.y += end - start

    def _fill(self, tile: Tile, top: float, bottom: float) -> None:
        colour = self.look.fill(tile)
        if colour:
            self.canvas.setFillColorRGB(*colour)
            self.canvas.rect(self.look.margins[3] + tile.x0, self._up(bottom), tile.x1 - tile.x0, bottom - top, stroke=0, fill=1)
            self.canvas.setFillGray(0)

    def _dress(self, tile: Tile, start: float, end: float, shift: float) -> None:
        left, top, bottom = self.look.margins[3], max(tile.top, start), min(tile.bottom, end)
        place = (left + tile.x0, self._up(bottom + shift), left + tile.x1, self._up(top + shift))
        self.look.dress(self.canvas, Part(tile, *place, top, begins=top == tile.top, ends=bottom == tile.bottom))
        self.canvas.setFillGray(0)

    def _rules(self, tile: Tile, start: float, end: float) -> Iterator[tuple[float, float, float, float]]:
        sides = self.look.sides(tile)
        top, bottom = max(tile.top, start), min(tile.bottom, end)
        headed = not self.look.headless or start < 0.01 or tile.top > start + 0.01
        if "top" in sides and headed and (tile.top >= start - 0.01 or self.look.closed):
            yield tile.x0, top, tile.x1, top
        if "bottom" in sides and (tile.bottom <= end + 0.01 or self.look.closed):
            yield tile.x0, bottom, tile.x1, bottom
        if "left" in sides:
            yield tile.x0, top, tile.x0, bottom
        if "right" in sides:
            yield tile.x1, top, tile.x1, bottom

    def _row(self, row: TextRow, left: float, top: float, face: Face) -> None:
        for run in row.runs:
            font = face.bold if run.bold else face.plain
            self.look.write(self.canvas, left + run.left, self._up(top + face.size * 0.93), run.text, font, face.size)

    def _up(self, y: float) -> float:
        return self.look.size[1] - y


def _cut(strip: Strip, start: float, room: float, look: Look) -> float:
    """Where the page cuts the strip: at the lowest place where no line of text is cut."""
    limit = start + room
    if strip.height <= limit:
        return strip.height
    ends = [end for end in strip.ends if start < end <= limit]
    if look.whole and ends:
        return max(ends)
    rows = [(row.top, row.top + look.face.pitch) for tile in strip.tiles for row in tile.rows]
    later = [row.top for tile in strip.tiles for row in tile.rows[1:]]
    free = [top for top in later if start < top <= limit and not any(a + 0.01 < top < b - 0.01 for a, b in rows)]
    return max([*ends, *free], default=limit)


def draw_annex(easel: Easel, annex: Annex) -> None:
    """Nothing; the annex is drawn from its title to its last table."""
    size = easel.look.face.size
    easel.text(annex.town, size)
    easel.text(annex.title, size + 5, bold=True)
    for section in annex.sections:
        draw_section(easel, annex, section)


def draw_section(easel: Easel, annex: Annex, section: Section) -> None:
    """Nothing; a heading and its table are drawn."""
    if easel.room < 110:
        easel.next_page()
    easel.text(section.title, easel.look.face.size + 2.5, bold=True, space=10)
    easel.y += 5
    draw_table(easel, annex, section)


def draw_table(easel: Easel, annex: Annex, section: Section) -> None:
    """Nothing; the table under one heading is drawn."""
    setting = easel.look.setting(annex)
    header = set_header([column.heading for column in annex.columns], setting, easel.look.bands)
    easel.table(header, set_rows(list(easel.look.rows(annex, section)), setting))


def reportlab(way: str, annex: Annex, purpose: str, look: Look, draw: Callable[[Easel, Annex], None] = draw_annex) -> Rendering:
    """A rendering that is drawn stroke by stroke with ReportLab."""

    def print_to(path: Path) -> None:
        easel = Easel(path, look)
        easel.canvas.setTitle(annex.title)
        draw(easel, annex)
        easel.save()
        path.write_bytes(without_clock(path.read_bytes()))

    return Rendering(f"{way}-reportlab", "ReportLab", annex, purpose, print_to)


def text_width(text: str, font: str, size: float) -> float:
    """Width of a line of text, in points."""
    return float(stringWidth(text, font, size))

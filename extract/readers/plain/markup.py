"""The light markup that converters leave in the cells of a text: a few HTML tags, and the emphasis of Markdown."""

import re
from dataclasses import replace
from html import unescape

from extract.readers.written.flow import Flow, Piece, Style, fold, make_cell
from models.layout import Cell
from models.place import Place
from models.text import Joint, JointKind, Text

# <b>, </p>, <br/>, <ul style="list-style-type: none">: only these names are tags, so that "<5 giorni" stays text
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>p|br|b|strong|i|em|u|s|ul|ol|li|span|div|font|sup|sub|small|a)\b(?P<rest>[^<>]{0,500})>", re.IGNORECASE
)
_BLOCKS = frozenset({"p", "div", "li", "ul", "ol"})
# Two spaces or more stand where the page had a paragraph's end; between block tags they are only the layout of the source.
_GAP = re.compile(r"(?<=\S)[ \xa0]{2,}(?=\S)")
# "… con il CSV -n. offerte di formazione": a dash that leans on the word after it begins a line, unless it is half a hyphen ("on -line")
_ITEM = re.compile(r"(?<=[\w)][\w)][\w)]) (?=[-–•][^\W\d_])")
# "Approvazione progetto (delibera) Avvio lavori": where a converter lost the ends of paragraphs, one may have stood here
_LOST = re.compile(r"(?<=\)) (?=[A-ZÀ-Ý][a-zà-ÿ])")
# "**2025:**", "__entro__", "*nota*", but not "2 * 3" or "nome_file"
_STRONG = re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=\S)(?<!\\)\1")
_EMPHASIS = re.compile(r"(?<![\\*\w])\*(?=[^\s*])([^*]+?)(?<=[^\s*\\])\*(?![*\w])")
# "\*", "\_", "\#"
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>|~-])")


def read_cell(text: str, place: Place, *, is_piped: bool) -> Cell:
    """A cell and its paragraphs.

    Args:
        text: between two tabs or bars.
        place: of the cell; its paragraphs have the same.
        is_piped: it is the cell of a Markdown table: emphasis is marked by asterisks, and spaces part nothing.
    """
    names = {tag.group("name").lower() for tag in _TAG.finditer(text)}
    if is_piped or names & _BLOCKS:
        return make_cell(_read_pieces(text, place, is_piped=is_piped), place)
    pieces = _read_pieces(_ITEM.sub("<br>", _GAP.sub("<br>", text)), place, is_piped=False)
    if not _GAP.search(text) and "br" not in names:
        pieces = [replace(piece, text=_open_starts(piece.text)) for piece in pieces]
    return make_cell(pieces, place)


def _open_starts(text: Text) -> Text:
    """The text with a joint at each place where a converter may have lost the end of a paragraph; line breaks settle their own."""
    breaks = {joint.at for joint in text.joints}
    starts = [Joint(found.end(), JointKind.WEAK_START) for found in _LOST.finditer(text.value) if found.end() not in breaks]
    return Text(text.value, tuple(sorted((*text.joints, *starts), key=lambda joint: joint.at)))


def read_plain(text: str) -> str:
    """A line without its markup."""
    return fold(" ".join(piece.text.value for piece in _read_pieces(text, Place(), is_piped=True)))


def _read_pieces(text: str, place: Place, *, is_piped: bool) -> list[Piece]:
    if is_piped:
        text = _STRONG.sub(r"<b>\2</b>", text)
        text = _EMPHASIS.sub(r"\1", text)
    flow = Flow(in_cell=True)
    bold = 0
    at = 0
    for tag in _TAG.finditer(text):
        _write(flow, text[at : tag.start()], place, bold > 0, is_piped=is_piped)
        at = tag.end()
        name, closes = tag.group("name").lower(), bool(tag.group("close"))
        if name in ("b", "strong"):
            bold = max(0, bold + (-1 if closes else 1))
        elif name == "br":
            flow.break_line()
        elif name in _BLOCKS:
            flow.end()
            if name == "li" and not closes:
                flow.begin(place, item=True)
    _write(flow, text[at:], place, bold > 0, is_piped=is_piped)
    return flow.take()


def _write(flow: Flow, text: str, place: Place, bold: bool, *, is_piped: bool) -> None:
    if text.strip() and not flow.is_open:
        flow.begin(place)
    flow.write(unescape(_ESCAPED.sub(r"\1", text) if is_piped else text), Style(bold))

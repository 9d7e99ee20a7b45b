"""A phrase told apart into words, each with its class, its value and its place."""

from typing import Any, Final, NamedTuple

from models.phrases import Span
from normalize.phrases.language.cleaning import clean_phrase, find_places, unify_variants
from normalize.phrases.language.forms import MONTHS, NUMERIC
from normalize.phrases.language.misprints import DAMAGED, MISPRINTS, settle_misprints
from normalize.phrases.language.notation import CLASSES, Pattern, compile_notation
from normalize.phrases.language.numerals import join_numerals
from normalize.phrases.language.words import LETTERS, MIXED, numeral_class, read_word

_TOKEN: Final = Pattern(
    rf" ?(?:({DAMAGED})|"
    # "dell'", "sett.", "n°", "più", "p.v.", "D.P.R."
    r"([a-zA-ZÀ-ÖØ-öø-ÿ]++(?!\w)(?:['°]|\.(?:[a-zA-Z]\.)*)?)"
    rf"|(?=[\d,])({NUMERIC})"
    # "M1C1", "PM10"; words with other letters
    r"|([^\W\d_]++(?:\d\w*(?:[-.]\w+){0,6})?)"
    r"|([<>] ?/? ?=|°/[o°](?!\w)|=[<>]|\+/-|[^\s]))"
)
# "il31/12", "settembre2024": the space was lost
_GLUED: Final = Pattern(rf"(?i:(il|al|dal|del|entro|n|nr|art|almeno|minimo|ore|euro|anno|anni|{MONTHS}))(?=\d)")
_NUMERAL_RUN: Final = compile_notation("NUMERAL{2,40}")
_POINT: Final = CLASSES["POINT"]
_DIGIT: Final = Pattern(r"\d")
# a number goes on behind a space where one of these follows: "31 / 12", "2 025", "< ="
_OPEN_ENDS: Final = frozenset("<>=/.-")
_GOING_ON: Final = frozenset("0123456789/.-°:,=")

_LONGEST: Final = 80
_MOST_KNOWN: Final = 8192

_Placed = tuple[str, Any, tuple[int, int]]


class Chunk(NamedTuple):
    """What stands between two spaces, told apart.

    Attributes:
        letters: of the classes of its words.
        values: of its words.
        spans: of its words, from its own beginning on.
        is_open: whether it may go on behind the space.
    """

    letters: str
    values: list[Any]
    spans: list[tuple[int, int]]
    is_open: bool


_KNOWN_CHUNKS: Final[dict[str, Chunk]] = {}


class Tokens:
    """The words of a phrase.

    Attributes:
        text: the phrase, cleaned; `spans` are places in it, the end not included.
        unified: the same with its typographic variants unified.
        classes: one letter a word, see `notation`.
        values: what a word stands for: a month's number, a numeral's value, a written day.
        doubtful: the places of misprints, which are read as what they must have been.
    """

    __slots__ = ("_places", "classes", "doubtful", "spans", "text", "unified", "values")

    def __init__(self, text: str) -> None:
        self.text = clean_phrase(text)
        self._places = find_places(text) if self.text != text else None
        self.unified = unify_variants(self.text)
        self.spans: list[tuple[int, int]] = []
        self.values: list[Any] = []
        self.classes = self._read(self.unified.split(" ")) if self.unified else ""
        if _NUMERAL_RUN.search(self.classes):
            self._join_numerals()
        self.doubtful: frozenset[int] = frozenset()
        if MISPRINTS.search(self.classes):
            words = [self.word(at) for at in range(len(self.spans))]
            self.classes, self.doubtful = settle_misprints(self.classes, self.values, words)

    def _read(self, chunks: list[str]) -> str:
        """Tell the words apart, a space at a time; what was met before is not told apart again."""
        letters: list[str] = []
        spans, values, known = self.spans, self.values, _KNOWN_CHUNKS.get
        at, index, last = 0, 0, len(chunks) - 1
        while index <= last:
            text = chunks[index]
            chunk = known(text) or read_chunk(text)
            end = at + len(text)
            if chunk.is_open and index < last and chunks[index + 1][0] in _GOING_ON:
                index, end = _run_end(chunks, index, end)
                chunk = _tell_apart(self.unified, at, end)
            letters.append(chunk.letters)
            values += chunk.values
            for start, stop in chunk.spans:
                spans.append((at + start, at + stop))
            at = end + 1
            index += 1
        return "".join(letters)

    def _join_numerals(self) -> None:
        """Put numbers written apart ("due mila venti tre") together to one word."""
        kept: list[_Placed] = []
        words = list(zip(self.classes, self.values, self.spans, strict=True))
        done = 0
        for run in _NUMERAL_RUN.finditer(self.classes):
            kept += words[done : run.start()]
            kept += _joined(words[run.start() : run.end()])
            done = run.end()
        kept += words[done:]
        self.classes = "".join([word[0] for word in kept])
        self.values = [word[1] for word in kept]
        self.spans = [word[2] for word in kept]

    def slice(self, first: int, last: int) -> str:
        """The words from `first` up to but without `last`, as the phrase writes them."""
        return self.text[self.spans[first][0] : self.spans[last - 1][1]] if first < last else ""

    def span(self, first: int, last: int) -> Span:
        """Where these words stand in the phrase as it was given, before it was cleaned."""
        if first >= last:
            return Span(0, 0)
        start, end = self.spans[first][0], self.spans[last - 1][1]
        return Span(self._places[start][0], self._places[end - 1][1]) if self._places else Span(start, end)

    def word(self, index: int) -> str:
        """One word as the phrase writes it, with its quotes unified."""
        start, end = self.spans[index]
        return self.unified[start:end]

    def has_misprint(self, first: int, last: int) -> bool:
        """Whether one of these words is a misprint."""
        return bool(self.doubtful) and any(at in self.doubtful for at in range(first, last))

    def touch(self, index: int) -> bool:
        """Whether a word follows the one before it without a space."""
        return index > 0 and self.spans[index - 1][1] == self.spans[index][0]


def read_chunk(text: str) -> Chunk:
    """The words of what stands between two spaces; short ones are kept, as most come again."""
    chunk = _tell_apart(text, 0, len(text))
    if len(text) <= _LONGEST and len(_KNOWN_CHUNKS) < _MOST_KNOWN:
        _KNOWN_CHUNKS[text] = chunk
    return chunk


def _run_end(chunks: list[str], index: int, end: int) -> tuple[int, int]:
    """The last of the chunks that go on with each other, and where it ends."""
    while index + 1 < len(chunks) and chunks[index + 1][0] in _GOING_ON and _is_open(chunks[index]):
        index += 1
        end += 1 + len(chunks[index])
    return index, end


def _is_open(text: str) -> bool:
    return text[-1] in _OPEN_ENDS or _DIGIT.search(text) is not None


def _tell_apart(text: str, at: int, end: int) -> Chunk:
    """The words of a stretch of the text; what stands behind it may decide how it is read."""
    letters: list[str] = []
    values: list[Any] = []
    spans: list[tuple[int, int]] = []
    begin: int | None = at
    while begin is not None:
        begin = _read_words(text, begin, end, letters, values, spans)
    return Chunk("".join(letters), values, [(start - at, stop - at) for start, stop in spans], _is_open(text[at:end]))


def _read_words(text: str, at: int, end: int, letters: list[str], values: list[Any], spans: list[tuple[int, int]]) -> int | None:
    """Read words up to the end, or up to where a space was lost and reading must begin anew."""
    for match in _TOKEN.finditer(text, at):
        group = match.lastindex or 0
        start, stop = match.span(group)
        if start >= end:
            break
        lexeme = match[group]
        glued = _GLUED.match(lexeme) if group == MIXED else None
        if glued:
            lexeme, group, stop = glued[1], LETTERS, start + glued.end()
        letter, value, full_stop = read_word(lexeme, group)
        letters.append(letter)
        values.append(value)
        spans.append((start, stop - full_stop))
        if full_stop:
            letters.append(_POINT)
            values.append(None)
            spans.append((stop - 1, stop))
        if glued:
            return stop
    return None


def _joined(run: list[_Placed]) -> list[_Placed]:
    """A run of numerals in words, with those that make one number put together."""
    joined: list[_Placed] = []
    while run:
        value, count = join_numerals([word[1] or 0 for word in run])
        whole = (CLASSES[numeral_class(value)], value, (run[0][2][0], run[count - 1][2][1]))
        joined.append(whole if count > 1 else run[0])
        run = run[max(count, 1) :]
    return joined

"""A phrase told apart into words, each with its class, its value and its place."""

from typing import Any, Final

from normalize.phrases.language.cleaning import clean_phrase, unify_variants
from normalize.phrases.language.forms import MONTHS, NUMERIC
from normalize.phrases.language.notation import CLASSES, Pattern, compile_notation
from normalize.phrases.language.numerals import join_numerals
from normalize.phrases.language.words import KNOWN_WORDS, LETTERS, MIXED, Word, numeral_class, read_word

_TOKEN: Final = Pattern(
    " ?(?:"
    # "dell'", "sett.", "n°", "più", "p.v.", "D.P.R."
    r"([a-zA-ZÀ-ÖØ-öø-ÿ]++(?!\w)(?:['°]|\.(?:[a-zA-Z]\.)*)?)"
    rf"|(?=[\d,])({NUMERIC})"
    # "M1C1", "PM10"; words with other letters
    r"|([^\W\d_]++(?:\d\w*(?:[-.]\w+){0,6})?)"
    r"|([<>] ?=|=[<>]|\+/-|[^\s]))"
)
# "il31/12": the space was lost
_GLUED: Final = Pattern(rf"(?i:(il|al|dal|del|entro|n|nr|art|almeno|minimo|ore|euro|anno|anni|{MONTHS}))(?=\d)")
_NUMERAL_RUN: Final = compile_notation("NUMERAL{2,40}")
_POINT: Final[Word] = (CLASSES["POINT"], None, False)

_Placed = tuple[str, Any, tuple[int, int]]


class Tokens:
    """The words of a phrase.

    Attributes:
        text: the phrase, cleaned; `spans` are places in it, the end not included.
        unified: the same with its typographic variants unified.
        classes: one letter a word, see `notation`.
        values: what a word stands for: a month's number, a numeral's value, a written day.
    """

    __slots__ = ("classes", "spans", "text", "unified", "values")

    def __init__(self, text: str) -> None:
        self.text = clean_phrase(text)
        self.unified = unify_variants(self.text)
        self.spans: list[tuple[int, int]] = []
        words: list[Word] = []
        at: int | None = 0
        while at is not None:
            at = self._read(at, words)
        self.classes = "".join([word[0] for word in words])
        self.values: list[Any] = [word[1] for word in words]
        if _NUMERAL_RUN.search(self.classes):
            self._join_numerals()

    def _read(self, at: int, words: list[Word]) -> int | None:
        """Read words from a place on, to the end or to where reading must begin anew."""
        # the one loop that every word of every phrase goes through
        add_word, add_span, known = words.append, self.spans.append, KNOWN_WORDS.get
        for match in _TOKEN.finditer(self.unified, at):
            group = match.lastindex or 0
            lexeme = match[group]
            word = known(lexeme)
            if word is None:
                if group == MIXED and (glued := _GLUED.match(lexeme)):
                    start = match.start(group)
                    add_word(read_word(glued[1], LETTERS))
                    add_span((start, start + glued.end()))
                    return start + glued.end()
                word = read_word(lexeme, group)
            add_word(word)
            if word[2]:
                start, end = match.span(group)
                add_span((start, end - 1))
                add_word(_POINT)
                add_span((end - 1, end))
            else:
                add_span(match.span(group))
        return None

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

    def word(self, index: int) -> str:
        """One word as the phrase writes it, with its quotes unified."""
        start, end = self.spans[index]
        return self.unified[start:end]

    def touch(self, index: int) -> bool:
        """Whether a word follows the one before it without a space."""
        return index > 0 and self.spans[index - 1][1] == self.spans[index][0]


def _joined(run: list[_Placed]) -> list[_Placed]:
    """A run of numerals in words, with those that make one number put together."""
    joined: list[_Placed] = []
    while run:
        value, count = join_numerals([word[1] or 0 for word in run])
        whole = (CLASSES[numeral_class(value)], value, (run[0][2][0], run[count - 1][2][1]))
        joined.append(whole if count > 1 else run[0])
        run = run[max(count, 1) :]
    return joined

"""The Areas of one annex: which numbers there are, and which name goes with which number, to look a mention up in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from normalize.units.mentions import UnitMention
from normalize.units.names import Stems, find_abbreviations, find_segments, find_stems, match_shortened
from normalize.units.numerals import Code
from normalize.units.vocabulary import EDGE, LAST_PEER, RANKS


@dataclass(frozen=True, slots=True)
class Directory:
    """The Areas of an annex.

    Attributes:
        unit: the kind of unit that most numbers stand beside; its numbers alone are codes, those of others carry their word.
        codes: the code of every number, by the number's key.
        names: the names of every code, as printed, in the order of the annex.
        whole: codes by whole names, and by their heads before a dash.
        parts: codes by every run of words within the names of numbered Areas.
        own: names that are codes themselves, by their words.
        plain: those among them that stand without a word like Area.
        offices: codes by the offices named as parts of them.
        numbered: the codes that are numbers.
        spelled: codes by each way to write a name, accents and endings aside.
    """

    unit: str = ""
    codes: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    whole: dict[Stems, set[str]] = field(default_factory=dict)
    parts: dict[Stems, set[str]] = field(default_factory=dict)
    own: dict[Stems, str] = field(default_factory=dict)
    offices: dict[Stems, set[str]] = field(default_factory=dict)
    plain: set[str] = field(default_factory=set)
    numbered: set[str] = field(default_factory=set)
    spelled: dict[Stems, set[str]] = field(default_factory=dict)

    @property
    def areas(self) -> tuple[str, ...]:
        """Every code: numbers first, in their order, then letters, then names in the order of the annex."""
        keys = {printed: key for key, printed in self.codes.items()}
        return (*sorted(self.numbered, key=lambda code: _order(keys[code])), *(code for code in self.names if code not in self.numbered))

    @property
    def unknown(self) -> tuple[str, ...]:
        """The names that no number goes with, where other Areas have one, and those without a word like Area, where others have one."""
        return tuple(code for code in self.names if code not in self.numbered and (self.numbered or (self.unit and code in self.plain)))

    @property
    def similar(self) -> tuple[tuple[str, str], ...]:
        """Names that are codes and words of a longer name too, so that both may mean one Area; each with the longer one."""
        longer = {
            stems[i:j]: code
            for stems, code in self.own.items()
            for i in range(len(stems))
            for j in range(i + 1, len(stems) + 1)
            if j - i < len(stems)
        }
        pairs = ((code, longer.get(stems, code)) for stems, code in self.own.items())
        return () if self.numbered else tuple(dict.fromkeys((code, other) for code, other in pairs if other != code))

    def find_exact(self, name: str, mention: UnitMention | None = None) -> str | None:
        """The code of the one Area that is called so, as a whole; behind a plural like "Servizi" also with this word before it."""
        words = (mention.word,) if mention and has_word_in_name(mention) else ()
        for stems in (find_stems(text) for text in (name, *(f"{word} {name}" for word in words))):
            known = self.own.get(stems)
            codes = {known} if known else self.spelled.get(stems, set())
            codes = codes if len(codes) == 1 else self.whole.get(stems, set())
            codes = codes or set().union(*(self._find_printed(short) for short in find_abbreviations(stems)))
            if len(codes) == 1:
                return next(iter(codes))
        return self._find_shortened(name)

    def _find_shortened(self, name: str) -> str | None:
        """The code of the one Area whose name is shortened so ("Amm.va", "Affari gen.")."""
        codes = [code for code, names in self.names.items() if any(match_shortened(name, each) for each in names)] if "." in name else []
        return codes[0] if len(codes) == 1 else None

    def find_by_name(self, mention: UnitMention) -> str | None:
        """The code that goes with a name: the whole of it, its head, its first words, or words within a longer name."""
        for stems in find_readings(mention):
            if stems in self.own:
                return self.own[stems]
            for codes in self._candidates(stems, mention):
                if codes:
                    return next(iter(codes)) if len(codes) == 1 else None
        return self._find_shortened(mention.name)

    def stands_alone(self, mention: UnitMention) -> bool:
        """Whether a narrow unit is one by itself in other cells, and no office of an Area."""
        readings = find_readings(mention)
        if mention.codes or any(stems in self.offices for stems in readings):
            return False
        found = self.find_by_name(mention)
        return found is not None and found not in self.numbered

    def _find_printed(self, short: Stems) -> set[str]:
        """The codes of names that the annex prints in this short form ("AA.GG."); that two names shorten alike says nothing."""
        return self.spelled.get(short, set()) | self.parts.get(short, set())

    def _candidates(self, stems: Stems, mention: UnitMention) -> Iterable[set[str]]:
        """Codes that a name may mean, the surest first."""
        empty: set[str] = set()
        lists = "," in mention.name
        yield self.whole.get(stems, empty)
        for short in find_abbreviations(stems):
            yield self._find_printed(short)
        segments = find_segments(mention.name)
        if len(segments) > 1:
            yield self.whole.get(find_stems(segments[0]), empty)
        if mention.unit and RANKS[mention.unit] > RANKS.get(self.unit, 0):
            yield self.offices.get(stems, empty)
        for length in range(len(stems) - 1, 0, -1):
            codes = self.whole.get(stems[:length], empty)
            yield codes if lists else codes & self.numbered
        yield self.parts.get(stems, empty)
        if lists:
            for length in range(len(stems) - 1, 0, -1):
                yield self.parts.get(stems[:length], empty)


def _order(key: str) -> tuple[bool, list[int], str]:
    """How the key of a number sorts: plain numbers first, by their value."""
    number = key.split(" ")[-1]
    return number != key or not number[0].isdigit(), [int(part) for part in number.split(".") if part.isdigit()], key


def has_word_in_name(mention: UnitMention) -> bool:
    """Whether the name of a mention begins with its unit word ("Servizi finanziari")."""
    return mention.plural and mention.unit != "area" and not mention.codes


def find_bare_name(mention: UnitMention) -> str:
    """The name of a mention without its unit word."""
    return mention.name.removeprefix(mention.word).strip(EDGE) if has_word_in_name(mention) else mention.name


def find_readings(mention: UnitMention) -> tuple[Stems, ...]:
    """The stems of a mention's name; for "Servizi finanziari" also without the first word."""
    stems = find_stems(mention.name)
    without = stems[1:] if has_word_in_name(mention) else ()
    return tuple(reading for reading in (stems, without) if reading)


def find_key(code: Code, unit: str, main: str) -> str:
    """What tells one number from another: the number itself for the annex's own kind of unit, with its word for a narrower kind."""
    same = unit in ("", main) or not main or max(RANKS[unit], RANKS[main]) <= LAST_PEER
    return code.key if same else f"{unit} {code.key}"

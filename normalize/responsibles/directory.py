"""The Areas of one annex, as it teaches them itself: which numbers there are, and which name goes with which number.

Nothing is known beforehand. Every responsible cell is read first; the units that have a number make the directory, with every name that
ever stands beside the number; a name alone is then looked up among these. A name that the annex ties to no number is its own code.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from normalize.responsibles.statements import Statement
from normalize.units.mentions import UnitMention
from normalize.units.names import Stems, find_abbreviations, find_segments, find_stems
from normalize.units.numerals import Code
from normalize.units.vocabulary import LAST_PEER, RANKS


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
        longer = {stems[i:j]: code for stems, code in self.own.items() for i in range(len(stems)) for j in range(i + 1, len(stems) + 1)}
        pairs = ((code, longer.get(stems, code)) for stems, code in self.own.items())
        return () if self.numbered else tuple(dict.fromkeys((code, other) for code, other in pairs if other != code))

    def find_codes(self, mention: UnitMention) -> tuple[str, ...]:
        """The codes of a unit as a text names it; empty where the annex never speaks of it elsewhere."""
        if mention.codes:
            return tuple(self.codes[key] for code in mention.codes if (key := find_key(code, mention.unit, self.unit)) in self.codes)
        found = self.find_by_name(mention)
        return (found,) if found else ()

    def find_by_name(self, mention: UnitMention) -> str | None:
        """The code that goes with a name: the whole of it, its head, its first words, or words within a longer name."""
        for stems in find_readings(mention):
            if stems in self.own:
                return self.own[stems]
            for codes in self._candidates(stems, mention):
                if codes:
                    return next(iter(codes)) if len(codes) == 1 else None
        return None

    def stands_alone(self, mention: UnitMention) -> bool:
        """Whether a narrow unit is one by itself in other cells, and no office of an Area."""
        readings = find_readings(mention)
        if mention.codes or any(stems in self.offices for stems in readings):
            return False
        found = self.find_by_name(mention)
        return found is not None and found not in self.numbered

    def _candidates(self, stems: Stems, mention: UnitMention) -> Iterable[set[str]]:
        """Codes that a name may mean, the surest first."""
        empty: set[str] = set()
        lists = "," in mention.name
        yield self.whole.get(stems, empty)
        for short in find_abbreviations(stems):
            yield self.whole.get(short, empty) | self.parts.get(short, empty)
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


def find_readings(mention: UnitMention) -> tuple[Stems, ...]:
    """The stems of a mention's name; for "Servizi finanziari" also without the first word."""
    stems = find_stems(mention.name)
    without = stems[1:] if mention.plural and mention.unit != "area" and not mention.codes else ()
    return tuple(reading for reading in (stems, without) if reading)


def find_key(code: Code, unit: str, main: str) -> str:
    """What tells one number from another: the number itself for the annex's own kind of unit, with its word for a narrower kind."""
    same = unit in ("", main) or not main or max(RANKS[unit], RANKS[main]) <= LAST_PEER
    return code.key if same else f"{unit} {code.key}"


def split_ranks(statements: Sequence[Statement], main: str) -> list[tuple[list[UnitMention], list[UnitMention]]]:
    """For each statement of a cell the units that are responsible, and the narrower ones, which are offices of these.

    Responsible are the widest units of the cell, or those of the annex's own kind where one of these stands in it with its number.
    """
    mentions = [m for statement in statements for m in statement.mentions if m.unit]
    own = any(m.unit == main and m.codes for m in mentions)
    top = RANKS[main] if own else min((m.rank for m in mentions), default=0)
    return [
        ([m for m in statement.mentions if not m.unit or m.rank == top], [m for m in statement.mentions if m.unit and m.rank > top])
        for statement in statements
    ]


def learn_areas(cells: Iterable[Sequence[Statement]], weighed: Iterable[UnitMention] = ()) -> Directory:
    """The directory of an annex.

    Args:
        cells: what its responsible cells say.
        weighed: the units that its weight cells name.
    """
    cells, weighed = list(cells), list(weighed)
    main = _find_main_unit([[m for statement in cell for m in statement.mentions] for cell in cells] + [[m] for m in weighed])
    mentions = [m for cell in cells for m in _find_learnable(cell, main)] + weighed
    coded = [m for m in mentions if m.codes]
    directory = Directory(unit=main)
    _learn_codes(directory, coded)
    for mention in coded:
        if len(mention.codes) == 1:
            _learn_name(directory, directory.find_codes(mention)[0], mention.name, numbered=True)
    for cell in cells:
        _learn_offices(directory, cell)
    for mention in mentions:
        if not mention.codes:
            _learn_bare_name(directory, mention)
    return directory


def _find_learnable(cell: Sequence[Statement], main: str) -> list[UnitMention]:
    """The units that a cell teaches; a name without a unit word teaches nothing beside others that have one."""
    mixed = any(m.unit for statement in cell for m in statement.mentions) or any(s.every or s.roles or s.people for s in cell)
    wide = [m for units, _ in split_ranks(cell, main) for m in units if m.unit or not mixed]
    return wide + [m for statement in cell for m in (*statement.coordinators, *statement.exceptions)]


def _find_main_unit(cells: Sequence[Sequence[UnitMention]]) -> str:
    """The kind of unit that stands with a number in most cells, else in most cells at all; the wider one of two that are as frequent."""
    for numbered in (True, False):
        counted = Counter(unit for cell in cells for unit in {m.unit for m in cell if m.unit and (m.codes or not numbered)})
        if counted:
            return min(counted, key=lambda unit: (-counted[unit], RANKS[unit]))
    return ""


def _learn_codes(directory: Directory, coded: Sequence[UnitMention]) -> None:
    """Give every number its code: the form that the annex prints most, in numerals where it uses both."""
    printed: dict[str, Counter[str]] = {}
    in_words: set[str] = set()
    for mention in coded:
        for code in mention.codes:
            key = find_key(code, mention.unit, directory.unit)
            word = "" if key == code.key else f"{mention.unit.capitalize() if mention.plural else mention.word} "
            printed.setdefault(key, Counter())[word + code.printed] += 1
            in_words.update([word + code.printed] if code.in_words else [])
    for key, forms in printed.items():
        directory.codes[key] = next((form for form, _ in forms.most_common() if form not in in_words), forms.most_common(1)[0][0])
    directory.numbered.update(directory.codes.values())


def _learn_name(directory: Directory, code: str, name: str, *, numbered: bool) -> None:
    """Tie a name to a code."""
    stems = find_stems(name)
    if not stems or code in directory.spelled.setdefault(stems, set()):
        return
    directory.spelled[stems].add(code)
    directory.names.setdefault(code, []).append(name)
    for head in {stems, find_stems(find_segments(name)[0])} - {()}:
        for known in (head, *find_abbreviations(head), *find_abbreviations(head[:2])):
            directory.whole.setdefault(known, set()).add(code)
    if numbered:
        for start in range(len(stems)):
            for end in range(start + 1, len(stems) + 1):
                directory.parts.setdefault(stems[start:end], set()).add(code)


def _learn_offices(directory: Directory, cell: Sequence[Statement]) -> None:
    """Tie the offices that stand beside one Area alone to it."""
    split = split_ranks(cell, directory.unit)
    codes = {code for wide, _ in split for mention in wide if mention.unit for code in directory.find_codes(mention)}
    if len(codes) != 1 or any(statement.every for statement in cell):
        return
    for office in (office for _, narrow in split for office in narrow):
        for stems in find_readings(office):
            directory.offices.setdefault(stems, set()).update(codes)


def _learn_bare_name(directory: Directory, mention: UnitMention) -> None:
    """Tie a name without a number to the Area that has it, or make it a code of its own."""
    found = directory.find_by_name(mention)
    if found is None:
        peers = mention.plural or not mention.unit or mention.unit == directory.unit or mention.rank <= LAST_PEER
        code = mention.name if peers else f"{mention.word} {mention.name}"
        _learn_name(directory, code, mention.name, numbered=False)
        for stems in find_readings(mention):
            directory.own.setdefault(stems, code)
        directory.plain.update([code] if not mention.unit else [])
    elif found in directory.numbered and any(stems in directory.parts for stems in find_readings(mention)):
        _learn_name(directory, found, mention.name, numbered=True)

"""How an annex teaches its Areas: which numbers there are, and which name goes with which number.

Nothing is known beforehand. Every responsible cell is read first; the units that have a number make the directory, with every name that
ever stands beside the number; a name alone is then looked up among these. A name that the annex ties to no number is its own code.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from normalize.responsibles.directory import Directory, find_bare_name, find_key, find_readings
from normalize.responsibles.listed import part_name
from normalize.responsibles.resolving import find_codes, resolve
from normalize.responsibles.statements import Statement
from normalize.units.mentions import UnitMention
from normalize.units.names import Stems, find_abbreviations, find_pieces, find_segments, find_stems
from normalize.units.vocabulary import LAST_PEER, RANKS


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
    directory = Directory(unit=main)
    _learn_codes(directory, [m for m in mentions if m.codes and m.unit])
    _learn_numbered_names(directory, [m for m in mentions if len(m.codes) == 1 and m.name and m.unit])
    for cell in cells:
        _learn_offices(directory, cell)
    _learn_bare_names(directory, [m for m in mentions if not m.codes])
    for mention in mentions:
        for name in resolve(mention, directory).unknown:
            _learn_own_name(directory, name, name)
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


def _learn_numbered_names(directory: Directory, mentions: Sequence[UnitMention]) -> None:
    """Tie names to the numbers that they stand beside.

    A name beside two numbers goes with the one that it stands beside more often, or that has no other name. What stands behind a comma is
    learned where the number has no name else, and what stands behind "e" never: it may be another Area. So may the parts of a name that
    other numbers are called by; such a name is learned in parts, unless it is printed more often than these.
    """
    sure = [(find_codes(replace(m, name=""), directory)[0], m.name) for m in mentions if not m.joint]
    printed = Counter((code, find_stems(name)) for code, name in sure)
    variety = Counter(code for code, _ in printed)
    strength = {(code, stems): (count, -variety[code]) for (code, stems), count in printed.items()}
    strongest: dict[Stems, tuple[int, int]] = {}
    for (_, stems), points in strength.items():
        strongest[stems] = max(points, strongest.get(stems, points))
    names = [(code, name) for code, name in sure if strength[code, find_stems(name)] == strongest[find_stems(name)]]
    for code, name in names:
        if len(find_pieces(name)) == 1:
            _learn_name(directory, code, name, numbered=True)
    for code, name in names:
        listed = part_name(name, directory.find_exact)
        others = [printed[each.code, find_stems(each.text)] for each in listed if each.code not in (None, code)]
        whole = not others or printed[code, find_stems(name)] > max(others)
        _learn_name(directory, code, name if whole else listed[0].text, numbered=True)
    for mention in mentions:
        code = find_codes(replace(mention, name=""), directory)[0]
        if mention.joint in (",", "/") and code not in directory.names and not directory.find_exact(mention.name):
            _learn_name(directory, code, mention.name, numbered=True)


def _learn_name(directory: Directory, code: str, name: str, *, numbered: bool) -> None:
    """Tie a name to a code."""
    stems = find_stems(name)
    if not stems or code in directory.spelled.setdefault(stems, set()):
        return
    directory.spelled[stems].add(code)
    directory.names.setdefault(code, []).append(name)
    heads = {stems, find_stems(find_segments(name)[0])} | ({find_stems(name[: find_pieces(name)[0].end])} if numbered else set())
    for head in heads - {()}:
        for known in (head, *find_abbreviations(head), *find_abbreviations(head[:2])):
            directory.whole.setdefault(known, set()).add(code)
    if numbered:
        for start in range(len(stems)):
            for end in range(start + 1, len(stems) + 1):
                directory.parts.setdefault(stems[start:end], set()).add(code)


def _learn_offices(directory: Directory, cell: Sequence[Statement]) -> None:
    """Tie the offices that stand beside one Area alone to it."""
    split = split_ranks(cell, directory.unit)
    codes = {code for wide, _ in split for mention in wide if mention.unit for code in find_codes(mention, directory)}
    if len(codes) != 1 or any(statement.every for statement in cell):
        return
    for office in (office for _, narrow in split for office in narrow):
        for stems in find_readings(office):
            directory.offices.setdefault(stems, set()).update(codes)


def _learn_bare_names(directory: Directory, mentions: Sequence[UnitMention]) -> None:
    """Learn the names that stand without a number, but for those that only list others of them."""
    printed = Counter(find_stems(find_bare_name(mention)) for mention in mentions)
    lists: dict[Stems, bool] = {}
    for mention in mentions:
        stems = find_stems(find_bare_name(mention))
        if stems not in lists:
            lists[stems] = _is_list(mention, printed)
        if not lists[stems]:
            _learn_bare_name(directory, mention)


def _is_list(mention: UnitMention, printed: Counter[Stems]) -> bool:
    """Whether a name lists names that stand alone elsewhere, each at least as often as all of them together."""
    name = find_bare_name(mention)
    least = printed[find_stems(name)]

    def find(text: str) -> str | None:
        stems = find_stems(text)
        return text if text != name and printed[stems] >= least else None

    listed = part_name(name, find)
    known = sum(each.code is not None for each in listed)
    if mention.plural and mention.rank <= LAST_PEER:
        return known > 0
    return known > 1 and (mention.plural or known == len(listed))


def _learn_bare_name(directory: Directory, mention: UnitMention) -> None:
    """Tie a name without a number to the Area that has it, or make it a code of its own."""
    resolved = resolve(mention, directory)
    found = directory.find_by_name(mention)
    if not resolved.units:
        peers = mention.plural or not mention.unit or mention.unit == directory.unit or mention.rank <= LAST_PEER
        _learn_own_name(directory, mention.name if peers else f"{mention.word} {mention.name}", mention.name, *find_readings(mention))
        directory.plain.update([mention.name] if not mention.unit else [])
    elif len(resolved.units) == 1 and found in directory.numbered and any(stems in directory.parts for stems in find_readings(mention)):
        _learn_name(directory, found, mention.name, numbered=True)


def _learn_own_name(directory: Directory, code: str, name: str, *readings: Stems) -> None:
    """Make a name a code of its own."""
    _learn_name(directory, code, name, numbered=False)
    for stems in readings or (find_stems(name),):
        if stems:
            directory.own.setdefault(stems, code)

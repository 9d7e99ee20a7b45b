"""A responsible cell taken apart, before the Areas of the annex are known: units, roles, coordinators, exceptions, notes.

Every step takes its words out of the text (they are blanked, so that places stay what they were) and leaves the rest to the next one.
What no step understands becomes a note; the cell as printed is always kept beside all of this.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from normalize.units.doubts import Trouble, find_troubles
from normalize.units.everyone import EveryArea, find_every
from normalize.units.mentions import UnitMention, find_mentions, find_numbers
from normalize.units.numerals import CODE_AT
from normalize.units.vocabulary import (
    ARTICLE,
    BLANK,
    COMPANY,
    COORDINATION,
    EDGE,
    FULL_STOP,
    NOTES,
    OFFICES_HELD,
    PENDING,
    ROLES,
    STAFF,
    TITLES,
    UNIT,
    blank,
    trim_joints,
)

# "Con il coordinamento dell'Area III", "coordinatore: Area II", "coordinata dal Segretario", "capofila Area I"
_COORDINATION = re.compile(rf"[,;]?\s*(?<!\w)(?:che\s+)?(?:{COORDINATION})(?P<who>[^;()\n\x00]{{0,300}})", re.IGNORECASE)
_LEADING = re.compile(rf"\s*[:–—-]?\s*(?:{ARTICLE}){{0,3}}", re.IGNORECASE)
_WHO_ENDS = re.compile(rf"(?<=\w):(?=\s|$)|{FULL_STOP}|,")
# "(n. 3 operai in servizio)", "(capofila)"
_BRACKET = re.compile(r"\(([^()]{0,400})\)")
# "Area III capofila - Area V"
_MARKED = re.compile(r"(?<=[\w\x00])\s+(capofila|coordinatore|coordinatrice)(?=\s*(?:[,;]|[–—-]\s|$)|\s+(?:e|ed)\s)", re.IGNORECASE)
_COORDINATOR = re.compile(r"coordina|capofila", re.IGNORECASE)
_NOTE = re.compile(rf"(?<!\w)(?:{NOTES})", re.IGNORECASE)
# "Responsabile Area Tecnica ad interim": no part of the name
_FOR_A_TIME = re.compile(r"(?<=\w )ad\s+interim(?!\w)", re.IGNORECASE)
# "Settore n. 3 tecnico" counts no staff
_COUNTED_UNIT = re.compile(rf"(?<!\w){UNIT}\s*$", re.IGNORECASE)
ROLE = re.compile(rf"{ARTICLE}?(?:(?:{ROLES})(?!\w)|{OFFICES_HELD})", re.IGNORECASE)
_PERSON = re.compile(rf"(?:{TITLES})\s*\S", re.IGNORECASE)
_STAFF = re.compile(rf"(?:il\s+)?(?:{STAFF})", re.IGNORECASE)
_UNIT = re.compile(rf"(?<!\w){UNIT}", re.IGNORECASE)
# between the pieces that are left when all units are taken out
_BREAKS = re.compile(
    rf"[\n;:\x00]|\s[-–—]\s|,(?=\s)|{FULL_STOP}|\s(?={COMPANY})"
    r"|\s(?:e|ed)\s(?=(?:il\s|la\s)?(?:dott|segretari|dirigent|responsabil|direttor|comandante))",
    re.IGNORECASE,
)
_FIRST_JOINT = re.compile(r"^(?:e|ed)\s+", re.IGNORECASE)
# words that only lead to a unit
_EMPTY = re.compile(rf"tutti|tutte|(?:il\s+)?personale|{COMPANY}", re.IGNORECASE)
LEAD = re.compile(
    rf"(?!tutt[ei]\s)(?:{COMPANY}|e(?=\s)|ed(?=\s)|con(?=\s))\s*(?:(?:con|a|al|alla|all['’]|il|la)\s*)*(?:{ARTICLE})?", re.IGNORECASE
)
"""What leads from a unit to another one: "nonché", "di concerto con la"."""
# "Polizia locale / Area IV", "Area III e Cultura": one more beside a unit
_JOINT = re.compile(rf"\s*(?:[,;/+&]|(?:e|ed|nonché)(?=\s))\s*(?:{ARTICLE})?", re.IGNORECASE)
# "da individuare", "n.d."
_PENDING = re.compile(rf"(?:{PENDING})", re.IGNORECASE)
# "Area I e Area" above "III"
_UNFINISHED = re.compile(rf"(?<!\w){UNIT}(?:\s+n\.)?$", re.IGNORECASE)
_OUTSIDE = EDGE + ".()"
_LONGEST_PLAIN_NAME = 10


@dataclass(frozen=True, slots=True)
class Statement:
    """What one paragraph of a responsible cell says.

    Attributes:
        text: the paragraph.
        mentions: the units that are responsible, and offices of them, in order.
        every: all the Areas are responsible.
        exceptions: the units that "all the Areas" leaves out.
        coordinators: the units that coordinate.
        coordinator_words: who coordinates, where it is no unit.
        leads: index in `mentions` of the one that is marked as the coordinator of the others ("Area I (capofila)").
        roles, people, notes: as printed.
        loose: those notes that may be names of Areas ("Polizia locale" in "Polizia locale / Area IV").
        joined: those of them that "e", a comma or a slash joins to a unit.
        troubles: what is doubtful about the paragraph.
        intro: the paragraph ends with a colon, and so introduces the next ones.
    """

    text: str
    mentions: tuple[UnitMention, ...] = ()
    every: bool = False
    exceptions: tuple[UnitMention, ...] = ()
    coordinators: tuple[UnitMention, ...] = ()
    coordinator_words: str | None = None
    leads: int | None = None
    roles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    loose: tuple[UnitMention, ...] = ()
    joined: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    intro: bool = False


def parse_responsible(paragraphs: tuple[str, ...]) -> tuple[Statement, ...]:
    """What each paragraph of a responsible cell says; one that ends in a word like "Area" goes on with its number in the next one."""
    whole: list[str] = []
    for text in (" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip()):
        if whole and _UNFINISHED.search(whole[-1]) and CODE_AT.match(text):
            whole[-1] = f"{whole[-1]} {text}"
        else:
            whole.append(text)
    return tuple(_read_statement(text) for text in whole)


def _read_statement(text: str) -> Statement:
    """What one paragraph says, one kind of words after the other."""
    rest, notes = _take_note(text)
    for_a_time = [*_FOR_A_TIME.finditer(rest)]
    rest, notes = blank(rest, *(found.span() for found in for_a_time)), (*(found.group() for found in for_a_time), *notes)
    rest, coordinators, words = _take_coordinator(rest)
    every = find_every(rest)
    rest = blank(rest, *every.spans) if every else rest
    mentions = find_mentions(rest)
    beside = blank(rest, *((m.start, m.end) for m in mentions))
    rest, bracketed, leads = _take_brackets(beside, mentions)
    roles, people, loose = _take_roles(rest)
    known = mentions or every or people or coordinators or words
    if not known and (alone := _find_alone(text, rest, roles, loose)):
        mentions, loose = [alone], []
    return Statement(
        text,
        mentions=tuple(mentions),
        every=every is not None,
        exceptions=every.exceptions if every else (),
        coordinators=coordinators,
        coordinator_words=words,
        leads=leads,
        roles=roles,
        people=people,
        notes=(*(f"({mention.name})" for mention in bracketed), *(mention.name for mention in loose), *notes),
        loose=(*loose, *(mention for mention in bracketed if not mentions or LEAD.match(mention.name))),
        joined=tuple(mention.name for mention in loose if _is_joined(beside, mention)),
        troubles=(*find_troubles((*mentions, *coordinators)), *_find_doubt(every)),
        intro=text.rstrip().endswith(":"),
    )


def _find_alone(text: str, rest: str, roles: Sequence[str], loose: Sequence[UnitMention]) -> UnitMention | None:
    """What a paragraph names that has no word for a unit: numbers alone, a name alone, or numbers alone behind a role."""
    if not roles:
        return find_numbers(rest.strip(_OUTSIDE)) or _plain_name(rest, loose)
    title = ROLE.match(text)
    return find_numbers(text[title.end() :].strip(_OUTSIDE)) if title else None


def _find_doubt(every: EveryArea | None) -> Iterator[Trouble]:
    """What is doubtful about "all the Areas"."""
    if every:
        yield from find_troubles(every.exceptions)
        yield from [Trouble("areas-uncertain", every.doubt)] if every.doubt else []


def _take_note(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without a note on staff or funding that goes on to its end, and the note; brackets are notes of their own."""
    outside = blank(text, *(bracket.span() for bracket in _BRACKET.finditer(text)))
    notes = (found for found in _NOTE.finditer(outside) if not _COUNTED_UNIT.search(outside[max(0, found.start() - 40) : found.start()]))
    note = next(notes, None)
    if not note:
        return text, ()
    return text[: note.start()], (text[note.start() :].strip(),)


def _take_coordinator(text: str) -> tuple[str, tuple[UnitMention, ...], str | None]:
    """The text without the words that name a coordinator; the units that coordinate, or the words."""
    found = _COORDINATION.search(text)
    if not found or not found["who"].strip(_OUTSIDE) or _MARKED.match(text, found.start()):
        return text, (), None
    start, who = found.start("who"), found["who"]
    leading = len(who) - len(_LEADING.sub("", who, count=1))
    mention = next(iter(find_mentions(who)), None)
    if mention and not who[leading : mention.start].strip(_OUTSIDE):
        return blank(text, (found.start(), start + mention.end)), (mention,), None
    ends = _WHO_ENDS.search(who, leading)
    end = ends.start() if ends else len(who)
    return blank(text, (found.start(), start + end)), (), who[leading:end].strip(_OUTSIDE) or None


def _take_brackets(text: str, mentions: list[UnitMention]) -> tuple[str, list[UnitMention], int | None]:
    """The text without what stands in brackets: notes, and the mention that a bracket, or a word behind it, calls the coordinator."""
    notes: list[UnitMention] = []
    leads = None
    ends = [mention.end for mention in mentions]
    brackets = [*_BRACKET.finditer(text), *_MARKED.finditer(text)]
    for bracket in brackets:
        words = bracket[1].replace(BLANK, "").strip()
        before = bisect_right(ends, bracket.start())
        if before and _COORDINATOR.search(words):
            leads = before - 1
        elif words.strip(_OUTSIDE):
            notes.append(UnitMention(bracket.start(), bracket.end(), "", name=words))
    return blank(text, *(bracket.span() for bracket in brackets)), notes, leads


def _take_roles(text: str) -> tuple[tuple[str, ...], tuple[str, ...], list[UnitMention]]:
    """The roles and people that stand in what is left of a paragraph, and the other words beside them, each as a name that stands there."""
    roles: list[str] = []
    people: list[str] = []
    loose: list[UnitMention] = []
    start = 0
    for found in (*_BREAKS.finditer(text), None):
        piece = text[start : found.start() if found else len(text)]
        words = trim_joints(_FIRST_JOINT.sub("", piece.lstrip(_OUTSIDE), count=1))
        if not _EMPTY.fullmatch(words) and any(c.isalpha() for c in words):
            if ROLE.match(words):
                roles.append(words)
            elif _PERSON.match(words):
                people.append(words)
            else:
                begin = start + piece.index(words)
                loose.append(UnitMention(begin, begin + len(words), "", name=words))
        start = found.end() if found else start
    return tuple(roles), tuple(people), loose


def _is_joined(text: str, mention: UnitMention) -> bool:
    """Whether "e", a comma or a slash joins words to a unit, which is blanked in the text."""
    if lead := LEAD.match(mention.name):
        return mention.name[lead.end() : lead.end() + 1].isupper()
    before = text[: mention.start].rpartition(BLANK)
    after = text[mention.end :].partition(BLANK)
    return mention.name[0].isupper() and bool((before[1] and _JOINT.fullmatch(before[2])) or (after[1] and _JOINT.fullmatch(after[0])))


def _plain_name(text: str, loose: Sequence[UnitMention]) -> UnitMention | None:
    """A unit that is called by its name alone ("Polizia locale"), where a paragraph says nothing else."""
    if not loose:
        return None
    between = text[loose[0].start : loose[-1].end]
    name = " - ".join(mention.name for mention in loose) if BLANK in between else between
    if not name[:1].isupper() or len(name.split()) > _LONGEST_PLAIN_NAME or _PENDING.match(name):
        return None
    return None if _STAFF.match(name) or _UNIT.search(name) else UnitMention(0, 0, "", name=name)

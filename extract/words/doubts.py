"""What the open joints of a text ask, and the text with the answers.

There are two questions. A `Doubt`: are the letters on both sides of a joint one word, two, or a compound? A `Broken`: is what full
lines part by a space one word nevertheless?
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.words.joints import find_end, find_start
from models.layout.text import Joint, JointKind, Text

_LETTERS = re.compile(r"[^\W\d_]+")
_LAST_LETTERS = re.compile(r"(?<![^\W\d_])[^\W\d_]++\Z")
_PIECE = re.compile(r"\S+")
# " del", "'Area": a word comes next
_FOLLOWER = re.compile(r"\s+\w|['’]\w")


class Doubt(NamedTuple):
    """The two parts of a word in doubt.

    Attributes:
        joint: between them, with the sign of its kind.
        head: the letters before the joint, from the joint before it on; of a word that hyphens cut several times, all of them. Empty where
            another sign than a letter stands there.
        tail: the letters after the joint, to the next one; of a word that hyphens cut several times, all of them as well.
        has_follower: whether a word comes next.
        span: where both parts stand in the text; only the joint's place where there is no head.
        is_elided: an apostrophe stands before the head.
    """

    joint: Joint
    head: str
    tail: str
    has_follower: bool
    span: tuple[int, int]
    is_elided: bool = False


class Broken(NamedTuple):
    """What full lines may have cut: pieces without a space inside, each parted from the next one by a space and its joint."""

    joints: tuple[Joint, ...]
    parts: tuple[Text, ...]
    span: tuple[int, int]

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        """The words on both sides of each joint that has letters on both sides."""
        return (pair for above, below in pairwise(self.parts) if (pair := find_pair(above, below)) is not None)


def find_doubts(text: Text) -> Iterator[Doubt]:
    """The words in doubt, from left to right."""
    cuts = [joint for joint in text.joints if joint.kind.cuts_word]
    chains = list(_chains(text, cuts))
    done = 0
    for chain, end in zip(chains, [*(after[0].at for after in chains[1:]), len(text.value)], strict=False):
        start, done = done, chain[-1].at
        head = _LAST_LETTERS.search(text.value[start : _before(chain[0])])
        tail = _LETTERS.match(text.value, done, end)
        if head is None or tail is None:
            yield from (Doubt(joint, "", "", has_follower=False, span=(joint.at, joint.at)) for joint in chain)
            continue
        span = (_before(chain[0]) - len(head.group()), tail.end())
        parts = [head.group(), *(text.value[a.at : _before(b)] for a, b in pairwise(chain)), tail.group()]
        has_follower = _FOLLOWER.match(text.value, tail.end()) is not None
        for i, joint in enumerate(chain, 1):
            is_elided = text.value[: span[0]].endswith(("'", "’"))
            yield Doubt(joint, "".join(parts[:i]), "".join(parts[i:]), has_follower, span, is_elided)


def _before(joint: Joint) -> int:
    """Where the text before a joint ends."""
    return joint.at - len(joint.kind.between)


def _chains(text: Text, cuts: Sequence[Joint]) -> Iterator[list[Joint]]:
    """The joints, those together at which hyphens cut one word."""
    chain: list[Joint] = []
    for joint in cuts:
        is_one = chain and joint.kind is chain[-1].kind is JointKind.HYPHEN and text.value[chain[-1].at : _before(joint)].isalpha()
        if chain and not is_one:
            yield chain
            chain = []
        chain.append(joint)
    if chain:
        yield chain


def find_broken(text: Text) -> Iterator[Broken]:
    """What full lines may have cut, from left to right."""
    joints = {joint.at: joint for joint in text.joints if joint.kind is JointKind.FULL_LINE}
    chains: list[list[tuple[int, int]]] = []
    for piece in _PIECE.finditer(text.value) if joints else ():
        if piece.start() in joints and chains:
            chains[-1].append(piece.span())
        else:
            chains.append([piece.span()])
    for chain in chains:
        if len(chain) > 1:
            parts = tuple(text.part(*span) for span in chain)
            yield Broken(tuple(joints[start] for start, _ in chain[1:]), parts, (chain[0][0], chain[-1][1]))


def find_pair(above: Text, below: Text) -> tuple[str, str] | None:
    """The word that ends the first piece and the one that begins the second; none where another sign does."""
    last = max((joint.at for joint in above.joints if joint.kind.cuts_word), default=0)
    first = min((joint.at for joint in below.joints if joint.kind.cuts_word), default=len(below.value))
    left, right = find_end(above.value[last:]), find_start(below.value[:first])
    return (left, right) if left is not None and right is not None else None


def answer(text: Text, answers: Mapping[Joint, str]) -> Text:
    """The text with some of its joints settled.

    Args:
        text: the joints that have no answer stay open, but for a start of a paragraph that turns out to be within a word.
        answers: what stands at a joint in place of its `between`.
    """
    parts: list[str] = []
    open_joints: list[Joint] = []
    done = shift = 0
    within = -1
    for joint in text.joints:
        if joint in answers:
            between = joint.kind.between
            parts += [text.value[done : joint.at - len(between)], answers[joint]]
            done, shift = joint.at, shift + len(answers[joint]) - len(between)
            within = within if answers[joint] else joint.at
        elif joint.at != within:
            open_joints.append(joint._replace(at=joint.at + shift))
    return Text("".join([*parts, text.value[done:]]), tuple(open_joints))

"""A weight cell taken apart, before the Areas of the annex are known: points, for whom they are, and a total that stands beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from normalize.weights.tokens import Mark, Parting, Points, Scope, Token, read_tokens


@dataclass(frozen=True, slots=True)
class WeightPart:
    """Points, and all that says for whom they are; without any scope they are for those in the responsible cell."""

    points: Points
    scopes: tuple[Scope, ...] = ()


@dataclass(frozen=True, slots=True)
class WeightReading:
    """A weight cell.

    Attributes:
        parts: points and for whom they are, in order.
        unread: words that belong to none.
        total: what the cell says that its points add up to.
        summed: a plus stands between points that nothing else tells apart ("5+5").
    """

    parts: tuple[WeightPart, ...]
    unread: tuple[str, ...] = ()
    total: Decimal | None = None
    summed: bool = False


def parse_weights(paragraphs: tuple[str, ...]) -> WeightReading:
    """The points of a weight cell and for whom they are.

    Args:
        paragraphs: of the cell; run together into one they read the same.
    """
    tokens = read_tokens(paragraphs)
    at = _find_total(tokens)
    total = tokens[at] if at is not None else None
    tokens = [token for index, token in enumerate(tokens) if index != at and token not in (Mark.TOTAL, Mark.OF_WHICH, Mark.EQUALS)]
    summed = Mark.PLUS in tokens and not any(isinstance(token, Scope) for token in tokens)
    groups = _group([Parting.COMMA if token is Mark.PLUS else token for token in tokens])
    parts = [part for group, leading in groups for part in _join(group, leading=leading)]
    return WeightReading(
        tuple(part for part in parts if isinstance(part, WeightPart)),
        tuple(part.raw for part in parts if isinstance(part, Scope)),
        total.value if isinstance(total, Points) else None,
        summed,
    )


def _find_total(tokens: Sequence[Token]) -> int | None:
    """Where the points stand that are a total of others: behind "totale" or a sum's "=", or before "di cui"."""
    numbers = [index for index, token in enumerate(tokens) if isinstance(token, Points) and token.value is not None]
    if len(numbers) < len(("the total", "one", "another")):
        return None
    summed = Mark.PLUS in tokens and tokens.count(Mark.EQUALS) == 1
    for index in numbers:
        before = tokens[index - 1] if index else None
        after = next((token for token in tokens[index + 1 :] if not isinstance(token, Parting)), None)
        equals = (before is Mark.EQUALS and index == numbers[-1]) or (after is Mark.EQUALS and index == numbers[0])
        if before is Mark.TOTAL or after is Mark.OF_WHICH or (summed and equals):
            return index
    return None


def _group(tokens: Sequence[Token]) -> list[tuple[list[Points | Scope], bool]]:
    """The tokens in groups of one weight each, where the signs between them make such; else all in one.

    Each group comes with whether its scopes stand before their points.
    """
    for sign in sorted(Parting, reverse=True):
        groups = _split(tokens, sign)
        if all(sum(isinstance(token, Points) for token in group) == 1 for group in groups):
            return [(group, isinstance(group[0], Scope)) for group in groups]
    everything = _keep(tokens)
    return [(everything, bool(everything) and isinstance(everything[0], Scope))]


def _split(tokens: Sequence[Token], least: Parting) -> list[list[Points | Scope]]:
    """The tokens between signs that part at least as much."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if isinstance(token, Parting) and token >= least:
            groups.append([])
        else:
            groups[-1].append(token)
    return [kept for group in groups if (kept := _keep(group))]


def _keep(tokens: Iterable[Token]) -> list[Points | Scope]:
    return [token for token in tokens if isinstance(token, Points | Scope)]


def _join(items: Sequence[Points | Scope], *, leading: bool) -> list[WeightPart | Scope]:
    """Points with their scopes, those after them or, in a group that begins with a scope, those before; and the scopes that are left."""
    parts: list[WeightPart] = []
    pending: list[Scope] = []
    for item in items:
        if isinstance(item, Points):
            parts.append(WeightPart(item, tuple(pending) if leading else ()))
            pending = []
        elif leading or not parts:
            pending.append(item)
        else:
            parts[-1] = WeightPart(parts[-1].points, (*parts[-1].scopes, item))
    if leading and len(parts) == 1:
        return [WeightPart(parts[0].points, (*parts[0].scopes, *pending))]
    return [*parts, *pending]

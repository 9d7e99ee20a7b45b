"""Plain dates whose month is named in another language of Italian municipalities ("31. Dezember 2024", "15 juin 2024")."""

from datetime import date
from typing import Final

# German, French and Slovene are official in parts of Italy; English stands in European projects
_LANGUAGES: Final = ["de", "fr", "sl", "en"]
# how the months of these languages begin; anything else is not worth asking
_BEGINNINGS: Final = frozenset(
    "jan jän feb fév fev mär mar apr avr mai maj may jun jui jul aug aoû aou avg sep okt oct nov dez déc dec".split()  # noqa: SIM905
)


def parse_foreign_day(day: int, month: str, year: int) -> date | None:
    """The day, or none when no language that we ask has such a month.

    The grammar has told apart what is a day, a month and a year; dateparser knows the month's name. It is imported here, because its import
    takes longer than reading a thousand phrases, and hardly a phrase needs it.
    """
    if month[:3].lower() not in _BEGINNINGS:
        return None
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY", "PARSERS": ["absolute-time"]}
    found = dateparser.parse(f"{day} {month} {year}", languages=_LANGUAGES, settings=settings)
    return found.date() if found else None

"""Objectives that may be two."""

import pytest

from audit.objectives import find_double
from tests.results import build, document

PLAIN = ("Volumi", "n. 300", "Area II", "5")


def doubtful(*texts: str) -> list[str]:
    annex = build(document(*((text, *PLAIN) for text in texts)))
    return [finding.detail["second"] for finding in find_double(annex)]


TITLED = ["Prestiti - Più libri ai ragazzi", "Mostre - Due mostre all'anno", "Archivi - Riordino della sede"]
CODED = ["OB1 Prestiti ai ragazzi", "OB2 Mostre", "OB3 Archivi"]


@pytest.mark.parametrize(
    ("usual", "text", "second"),
    [
        (TITLED, "Scuole - Aprire le aule Mense scolastiche - Ridurre gli sprechi", "Mense scolastiche - Ridurre gli sprechi"),
        (TITLED, "Scuole - Aprire lo Sportello unico - Area anziani", ""),
        (TITLED, "Scuole - Aprire le aule. Mense - Ridurre", ""),
        (CODED, "OB4 Scuole aperte OB5 Mense", "OB5 Mense"),
        (CODED, "OB4 Scuole, come dice OB4", ""),
        (["1.1 Prestiti", "1.2 Mostre", "2.1 Archivi"], "2.2 Scuole 2.3 Mense", "2.3 Mense"),
        (["1 Prestiti", "2 Mostre", "3 Archivi"], "4 Scuole per 5 classi", ""),
        (["Prestiti", "Mostre", "Archivi"], "Scuole aperte OB5 Mense - Ridurre", ""),
    ],
)
def test_an_objective_with_the_beginning_of_another_one_is_doubtful(usual: list[str], text: str, second: str) -> None:
    """Where most are numbered or titled, a second number or title within one is doubtful."""
    assert doubtful(*usual, text) == ([second] if second else [])

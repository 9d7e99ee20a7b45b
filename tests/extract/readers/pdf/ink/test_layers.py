"""Letters in a layer that is switched off are not seen."""

import pytest

from tests.painted import TEXT, Case, assert_seen, form

CASES = (
    Case(
        "a layer that is off",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "a layer that is on",
        True,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /ON [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Testo) >>"},
        },
    ),
    Case(
        "after a layer that is off",
        True,
        f"/OC /L BDC EMC {TEXT}",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "a form in a layer that is off",
        False,
        "/X Do",
        {
            "resources": "/XObject << /X 11 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>", 11: form(TEXT, "/OC 10 0 R")},
        },
    ),
    Case(
        "a fill in a layer that is off",
        True,
        f"{TEXT} /OC /L BDC 1 g 10 30 150 30 re f EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>"},
        },
    ),
    Case(
        "every layer off but those that are on",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 10 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /BaseState /OFF /ON [11 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (Bozza) >>", 11: "<< /Type /OCG /Name (Testo) >>"},
        },
    ),
    Case(
        "seen where any of two layers is on",
        True,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 12 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {10: "<< /Type /OCG /Name (A) >>", 11: "<< /Type /OCG /Name (B) >>", 12: "<< /Type /OCMD /OCGs [10 0 R 11 0 R] >>"},
        },
    ),
    Case(
        "seen where all of two layers are on",
        False,
        f"/OC /L BDC {TEXT} EMC",
        {
            "resources": "/Properties << /L 12 0 R >>",
            "catalog": "/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>",
            "objects": {
                10: "<< /Type /OCG /Name (A) >>",
                11: "<< /Type /OCG /Name (B) >>",
                12: "<< /Type /OCMD /P /AllOn /OCGs [10 0 R 11 0 R] >>",
            },
        },
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_letters_of_a_layer_are_seen_while_it_is_on(case: Case) -> None:
    assert_seen(case)

"""The body of an OpenDocument text: paragraphs, sections, notes, and tables inside tables."""

import pytest

from tests.odt_parts import par, read, row, table, texts


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('uno<text:s text:c="3"/>due<text:tab/>tre', "uno due tre"),
        ("Area II<text:line-break/>ufficio", "Area II ufficio"),
        ("Tutte le Aree<text:line-break/>Con il Sindaco", "Tutte le Aree | Con il Sindaco"),
        ("  uno\n   due ", "uno due"),
        ('uno<text:soft-page-break/> due<text:bookmark text:name="x"/>', "uno due"),
        ("<text:a>link</text:a> <text:span><text:span>interno</text:span></text:span>", "link interno"),
        ("<text:date>30/09/2024</text:date>", "30/09/2024"),
        ("uno<office:annotation><text:p>commento</text:p></office:annotation> due<office:annotation-end/>", "uno due"),
        ("uno<text:change-start/> due<text:change-end/><text:change/> tre", "uno due tre"),
        ('<text:hidden-text text:is-hidden="true">no</text:hidden-text>sì', "sì"),
        ("<text:ruby><text:ruby-base>uno</text:ruby-base><text:ruby-text>due</text:ruby-text></text:ruby>", "uno"),
    ],
)
def test_what_a_paragraph_may_hold_is_read(inside: str, text: str) -> None:
    assert texts(par(inside)) == text


def test_tracked_changes_are_read_as_accepted() -> None:
    deleted = "<text:tracked-changes><text:changed-region><text:deletion><text:p>via</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    assert read(deleted + par('uno <text:change text:change-id="x"/><text:change-start/>due<text:change-end/>')) == ["uno due"]


def test_sections_are_gone_through_and_hidden_ones_are_not() -> None:
    text = f'<text:section>{table(row("a", "b"))}</text:section><text:section text:display="none">{par("via")}</text:section>'
    index = f"<text:table-of-content><text:table-of-content-source>{par('modello')}</text:table-of-content-source><text:index-body>{par('Indice')}</text:index-body></text:table-of-content>"
    assert read(f"<text:sequence-decls/><office:forms/>{index}{text}") == ["Indice", [["a", "b"]]]


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    box = f"<draw:frame><draw:text-box>{par('Nel')}{par('riquadro')}</draw:text-box></draw:frame>"
    assert read(box + par(f"fuori{box}") + par("<draw:frame><draw:image/></draw:frame>dopo")) == [
        "!text-box: Nel riquadro",
        "!text-box: Nel riquadro",
        "fuori",
        "dopo",
    ]


def test_notes_stand_at_the_end() -> None:
    note = f"<text:note><text:note-citation>1</text:note-citation><text:note-body>{par('Nota')}</text:note-body></text:note>"
    assert read(par(f"90%{note}") + par("fine")) == ["90%", "fine", "Nota"]

"""What a whole document leaves open: columns beside the five, headings that only hint, words that a hyphen cuts, headers that may be none."""

from dataclasses import replace

from extract.findings import find_doubtful_headers, find_wordless_pages
from extract.words.joints import join_lines
from models.findings import Finding
from models.layout.blocks import Block, Cell, PageStart
from models.layout.text import Text
from models.place import Box, Place
from models.reasons import Question, Reason
from tests.blocks import document, grid, line


def told(code: str, *blocks: Block) -> list[Finding]:
    return [finding for finding in document(line("Piano", 0, bold=True), *blocks).findings if finding.code == code]


def test_a_further_column_is_named_once() -> None:
    header = "*Obiettivo | *Indicatore | *Target | *Note"
    plan = grid(header, "Asili | Posti | 2024: 12 | prima", "Buche | Vie | 2024: 3 | seconda")
    assert [finding.raw for finding in told("column-further", plan)] == ["Note"]


def test_a_column_whose_heading_only_hints_at_its_field_is_told_with_the_places_of_its_cells() -> None:
    plan = grid("*Codice | *Descrizione | *Indicatore | *Target", "1 | Asili | Posti | 2024: 12", "2 | Buche | Vie | 2024: 3")
    (finding,) = told("column-guessed", plan)
    assert (finding.raw, finding.field, len(finding.origin)) == ("Descrizione", "objective", 2)


def test_a_word_that_may_have_its_hyphen_is_told_with_all_its_places() -> None:
    """Another hyphen of the document cuts a word that it writes whole elsewhere; "co-" may be a prefix."""
    plan = grid("*Obiettivo | *Indicatore | *Target", *(f"Controllo | Posti | 2024: {i}" for i in range(3)), columns=3)
    cuts = {1: ("La co-", "programmazione"), 2: ("Il con-", "trollo"), 3: ("La co-", "programmazione")}

    def cut(cell: Cell) -> Cell:
        if cell.column or cell.row not in cuts:
            return cell
        first, second = map(Text, cuts[cell.row])
        return replace(cell, paragraphs=(replace(cell.paragraphs[0], text=join_lines(first, second)),))

    (finding,) = told("hyphen-uncertain", line("Controllo", 5), replace(plan, cells=tuple(map(cut, plan.cells))))
    assert (finding.raw, len(finding.origin)) == ("co-programmazione", 2)


def test_a_header_that_may_as_well_be_none_is_told_where_it_stands() -> None:
    reasons = [
        Reason(question=Question.HEADER, answer="Obiettivo | Vari", reason="", margin=0.5),
        Reason(question=Question.HEADER, answer="Obiettivo | Indicatore", reason="", margin=3.0),
        Reason(question=Question.ROWS, answer="a row for each line", reason="", margin=0.5),
    ]
    assert [finding.raw for finding in find_doubtful_headers(reasons)] == ["Obiettivo | Vari"]


PLAN = ("*Obiettivo | *Indicatore | *Target", "Asili | Posti | 2024: 12")


def page(number: int, words: int = 9, images: int = 0) -> PageStart:
    return PageStart(number, Box(0, 0, 595, 842), words=words, images=images)


def wordless(*blocks: Block) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.origin[0].page) for finding in find_wordless_pages(blocks)]


def test_a_page_without_words_between_tables_is_told_whether_it_is_empty_or_a_picture() -> None:
    table = grid(*PLAN)
    pages = (page(1, 0), page(2), table, page(3, 0), page(4, 0, images=1), page(5), table, page(6, 0))
    assert wordless(*pages) == [("page-empty", 3), ("page-picture", 4)]


def test_a_page_whose_damage_is_told_is_not_told_again() -> None:
    table = grid(*PLAN)
    damage = Finding(code="page-damaged", detail={"page": "2", "what": "it"}, origin=(Place(page=2),))
    assert wordless(page(1), table, page(2, 0), damage, page(3), table) == []
    assert wordless(page(1), page(2, 0)) == []


def test_a_heading_that_holds_more_is_told_once_with_all_its_places() -> None:
    plan = [grid("*Obiettivo | *Indicatore | *Target n. 5", f"{text} | Posti | 2024: 12", columns=3) for text in ("Asili", "Buche")]
    (finding,) = told("heading-holds-more", *plan)
    assert (finding.raw, finding.field, finding.origin) == ("Target n. 5", "target", (plan[0].cells[2].place,))


def test_headings_that_hold_other_words_are_told_apart() -> None:
    plan = [grid(f"*Obiettivo | *Indicatore | *Target n. {i}", f"Asili {i} | Posti | 2024: 12", columns=3) for i in (5, 9)]
    assert [finding.raw for finding in told("heading-holds-more", *plan)] == ["Target n. 5", "Target n. 9"]

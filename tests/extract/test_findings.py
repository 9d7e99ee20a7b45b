"""What a whole document leaves open: columns beside the five, headings that only hint, words that a hyphen cuts, headers that may be none."""

from dataclasses import replace

from extract.findings import find_doubtful_headers
from extract.words.joints import join_lines
from models.findings import Finding
from models.layout.blocks import Block, Cell
from models.layout.text import Text
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

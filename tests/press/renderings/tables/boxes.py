"""Objectives in boxes, one table each: with the header on each, on the first of a section only, or as labels and values."""

from dataclasses import replace
from html import escape

from docx.document import Document
from docx.table import Table

from tests.press.annexes.change import keep_objectives
from tests.press.annexes.grid import Line, rows_of
from tests.press.annexes.source import Annex, Objective, Section
from tests.press.renderings.entry import MONTELAGO, Rendering
from tests.press.renderings.typesetting.document import BOX, Draft, add_text, fill_table, write_paragraph, writer
from tests.press.renderings.typesetting.drawn import Easel, Look, draw_table, reportlab
from tests.press.renderings.typesetting.sheet import GRID, Sheet, chromium, weasyprint, write_lines, write_table

BOXED = "table { break-inside: avoid; margin-bottom: 10pt; } "
LABELS = "td.label { font-weight: bold; background: #eee; width: 18%; } th { background: #f6f6f6; } "


def _one_block(objective: Objective) -> bool:
    """Whether one responsible and one weight hold for the whole objective."""
    return all(row.responsible is None and row.weight is None for row in objective.rows[1:])


ONE_BLOCK = keep_objectives(MONTELAGO, _one_block)


def _alone(section: Section, objective: Objective) -> Section:
    return replace(section, objectives=(objective,))


def _write_boxes(annex: Annex, sheet: Sheet) -> str:
    """One table an objective."""
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    for section in annex.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        parts += [write_table(annex, _alone(section, objective), sheet) for objective in section.objectives]
    return "\n".join(parts)


def _write_boxes_headed_once(annex: Annex, sheet: Sheet) -> str:
    """One table an objective, with a header on the first of a section only."""
    sections = _write_boxes(annex, sheet).split("<h2>")
    for number, section in enumerate(sections):
        first, *others = section.split("<thead")
        sections[number] = first + "".join(("<thead" + o) if not n else o.partition("</thead>")[2] for n, o in enumerate(others))
    return "<h2>".join(sections)


def _write_labels(annex: Annex, sheet: Sheet) -> str:
    """A box an objective: a label and the objective, then a small table of its rows."""
    narrow = replace(annex, columns=tuple(column for column in annex.columns if column.field != "objective"))
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    for section in annex.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        for objective in section.objectives:
            table = write_table(narrow, _alone(section, objective), sheet)
            text = write_lines(tuple(map(Line, objective.paragraphs)))
            label = f'<tr><td class="label">Obiettivo</td><td colspan="{len(narrow.columns) - 1}">{text}</td></tr>'
            parts.append(table.replace("<thead><tr>", f"<tbody>{label}<tr>").replace("</thead>\n<tbody>", ""))
    return "\n".join(parts)


def _write_forms(annex: Annex, sheet: Sheet) -> str:
    """A box an objective: labels and values of objective, responsible and weight, then a small table of indicators."""
    narrow = replace(annex, columns=tuple(column for column in annex.columns if column.field in ("indicator", "target")))
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    for section in annex.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        for objective in section.objectives:
            form = "".join(f'<tr><td class="label">{name}</td><td>{write_lines(lines)}</td></tr>' for name, lines in _values(objective))
            parts.append(f'<table class="form">{form}</table>{write_table(narrow, _alone(section, objective), sheet)}')
    return "\n".join(parts)


def _values(objective: Objective) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    """What a form says of an objective, by label."""
    row = objective.rows[0]
    values = (("Obiettivo", objective.paragraphs), ("Responsabile", row.responsible), ("Peso", row.weight and row.weight.paragraphs))
    return tuple((name, tuple(map(Line, texts or ()))) for name, texts in values)


def _fill_boxes(document: Document, annex: Annex, draft: Draft) -> None:
    """One cell over the whole width holds "Obiettivo: …", then come the header and the rows."""
    narrow = replace(annex, columns=tuple(column for column in annex.columns if column.field != "objective"))
    add_text(document, annex.town, draft.size)
    add_text(document, annex.title, draft.size + 5, bold=True)
    for section in annex.sections:
        add_text(document, section.title, draft.size + 2.5, bold=True)
        for objective in section.objectives:
            table = fill_table(document, narrow, _alone(section, objective), draft)
            _set_label_row(table, objective, draft)
            document.add_paragraph()


def _set_label_row(table: Table, objective: Objective, draft: Draft) -> None:
    row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx gives this one method no types
    table._tbl.insert(table._tbl.index(table.rows[0]._tr), row._tr)
    cell = row.cells[0].merge(row.cells[-1])
    write_paragraph(cell.paragraphs[0], "Obiettivo: ", draft, bold=True)
    first, *others = objective.paragraphs
    write_paragraph(cell.paragraphs[0], first, draft)
    for text in others:
        write_paragraph(cell.add_paragraph(), text, draft)


def _draw_boxes(easel: Easel, annex: Annex) -> None:
    """One table an objective, each with its header."""
    easel.text(annex.town, 9)
    easel.text(annex.title, 14, bold=True)
    for section in annex.sections:
        if easel.room < 130:
            easel.next_page()
        easel.text(section.title, 11.5, bold=True, space=10)
        for objective in section.objectives:
            easel.y += 9
            draw_table(easel, annex, _alone(section, objective))


def _write_schede(annex: Annex, _: Sheet) -> str:
    """A box an objective that is all labels: one pair of indicator and expected level below the other, and no header."""
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    for section in annex.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        for objective in section.objectives:
            cells = (cell for row in rows_of(annex, _alone(section, objective)) for cell in row.cells if cell)
            pairs = [(cell.column.name, cell.lines) for cell in cells if cell.column.field in ("indicator", "target")]
            labels = "".join(_label_row(name, lines) for name, lines in (*_values(objective), *pairs))
            parts.append(f'<table class="form">{labels}</table>')
    return "\n".join(parts)


def _label_row(name: str, lines: tuple[Line, ...], span: int = 1) -> str:
    return f'<tr><td class="label">{name}</td><td colspan="{span}">{write_lines(lines)}</td></tr>'


def _write_headed_values(annex: Annex, sheet: Sheet) -> str:
    """A box an objective: headings with their values below them, then a header with its rows, then labels again."""
    narrow = replace(annex, columns=tuple(column for column in annex.columns if column.field in ("indicator", "target")))
    parts = [f"<p>{escape(annex.town)}</p>\n<h1>{escape(annex.title)}</h1>"]
    number = 0
    for section in annex.sections:
        parts.append(f"<h2>{escape(section.title)}</h2>")
        for objective in section.objectives:
            number += 1
            (_, text), (_, responsible), (_, weight) = _values(objective)
            head = "<tr><th>Missione</th><th>Obiettivo</th></tr>"
            values = f"<tr><td>{number % 14 + 1:02d}</td><td>{write_lines(text)}</td></tr>"
            foot = f"<tr><th>Responsabile</th><th>Peso</th></tr><tr><td>{write_lines(responsible)}</td><td>{write_lines(weight)}</td></tr>"
            table = write_table(narrow, _alone(section, objective), sheet).replace("<thead><tr>", f"<tbody>{head}{values}<tr>")
            parts.append(table.replace("</thead>\n<tbody>", "").replace("</tbody></table>", f"{foot}</tbody></table>"))
    return "\n".join(parts)


def _draw_lines(easel: Easel, annex: Annex) -> None:
    """The objective stands as a line above the table of its rows."""
    narrow = replace(annex, columns=tuple(column for column in annex.columns if column.field != "objective"))
    easel.text(annex.town, 9)
    easel.text(annex.title, 14, bold=True)
    for section in annex.sections:
        if easel.room < 150:
            easel.next_page()
        easel.text(section.title, 11.5, bold=True, space=14)
        for number, objective in enumerate(section.objectives, start=1):
            if easel.room < 110:
                easel.next_page()
            easel.text(f"Obiettivo n. {number}: {' '.join(objective.paragraphs)}", 9, bold=True, space=9)
            easel.y += 4
            draw_table(easel, narrow, _alone(section, objective))


RENDERINGS: tuple[Rendering, ...] = (
    chromium("boxes", MONTELAGO, "one table an objective, each with its header", Sheet(css=GRID + BOXED), _write_boxes),
    weasyprint(
        "boxes",
        MONTELAGO,
        "one table an objective, the header on the first of each section only",
        Sheet(css=GRID),
        _write_boxes_headed_once,
    ),
    reportlab(
        "boxes",
        MONTELAGO,
        "one table an objective, each with its header, horizontal rules only",
        Look(sides=lambda _: "top bottom"),
        _draw_boxes,
    ),
    chromium(
        "boxes-labels",
        MONTELAGO,
        "a box an objective: a label Obiettivo beside its text, then Indicatore, Valore atteso, Responsabili, Peso",
        Sheet(css=GRID + LABELS, widths=(34, 28, 26, 12)),
        _write_labels,
    ),
    writer(
        "boxes-labels",
        MONTELAGO,
        "a box an objective: 'Obiettivo: …' in one cell over the whole width, then the header and the rows",
        Draft(rules=BOX, widths=(34, 28, 26, 12)),
        _fill_boxes,
    ),
    weasyprint(
        "boxes-forms",
        ONE_BLOCK,
        "a box an objective: labels and values of objective, responsible and weight, then its indicators",
        Sheet(css=GRID + LABELS + "table.form { margin: 0; }", widths=(55, 45)),
        _write_forms,
    ),
    chromium(
        "boxes-schede",
        ONE_BLOCK,
        "a box an objective that is all labels, one pair of indicator and expected level below the other",
        Sheet(css=GRID + LABELS),
        _write_schede,
    ),
    weasyprint(
        "boxes-values",
        ONE_BLOCK,
        "a box an objective: headings over their values, a header with its rows, then headings over values again",
        Sheet(css=GRID + LABELS, widths=(55, 45)),
        _write_headed_values,
    ),
    reportlab(
        "boxes-lines",
        MONTELAGO,
        "the objective as a line above the table of its rows: 'Obiettivo n. 3: …'",
        Look(shares=(34, 28, 26, 12)),
        _draw_lines,
    ),
)

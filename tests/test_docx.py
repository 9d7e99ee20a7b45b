"""Word files: merged cells, headings, lists, tracked changes, content controls, and what is refused."""

import io
import time

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.docx import read_docx
from models.errors import UnreadableError
from models.layout import Table, TextLine
from tests.documents import Grid, content, grids, word_file, zipped

BY = 'w:id="1" w:author="x" w:date="2024-01-01T00:00:00Z"'
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa">' + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 9}">' for i in range(9)) + "]>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(inside: str = "", properties: str = "") -> str:
    """A paragraph; plain text becomes a run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside if inside.startswith('<') else run(inside)}</w:p>"


def cell(*texts: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(par(text) for text in texts)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(each if each.startswith('<') else cell(each) for each in cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def sdt(inside: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def read(body: str, **parts: str) -> list[str | Grid]:
    return content(read_docx(word_file(body, **parts)))


def texts(paragraph: str, **parts: str) -> str:
    """The paragraphs of a cell that holds this."""
    return grids(read_docx(word_file(table(row(f"<w:tc>{paragraph}</w:tc>", "x")), **parts)))[0][0][0]


START, ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def test_cells_merged_downwards_are_one() -> None:
    rows = [
        row(cell("Uno", properties=START), "a", cell("5", properties=START)),
        row(cell("", properties=ON), "b", cell("", properties=ON)),
    ]
    assert read(table(*rows, row("Due", "c", "3"))) == [[["Uno", "a", "5"], ["^", "b", "^"], ["Due", "c", "3"]]]


def test_cells_merged_sideways_are_one() -> None:
    wide, beside = '<w:gridSpan w:val="2"/>', "<w:hMerge/>"
    rows = [
        row(cell("Sport", properties=wide), "5"),
        row("a", "b", "c"),
        row(cell("d", properties='<w:hMerge w:val="restart"/>'), cell("", properties=beside), "e"),
    ]
    assert read(table(*rows)) == [[["Sport", "<", "5"], ["a", "b", "c"], ["d", "<", "e"]]]


def test_a_row_may_begin_further_to_the_right() -> None:
    assert read(table(row("a", "b", "c"), row("d", "e", properties='<w:gridBefore w:val="1"/>'))) == [[["a", "b", "c"], [".", "d", "e"]]]


@pytest.mark.parametrize("properties", [ON, '<w:vMerge w:val="continue"/>'])
def test_a_cell_that_goes_on_with_none_is_a_blank_one(properties: str) -> None:
    """It is blank, and so means the cell above; it never takes over one that ended further up."""
    rows = [row("a", "b"), row(cell("", properties=properties), "c")]
    assert read(table(*rows)) == [[["a", "b"], ["", "c"]]]
    apart = [row(cell("a", properties=START), "b"), row("c", "d"), row(cell("", properties=properties), "e")]
    assert read(table(*apart)) == [[["a", "b"], ["c", "d"], ["", "e"]]]


def test_tables_that_an_empty_paragraph_parts_are_two() -> None:
    assert read(table(row("a", "b")) + "<w:p/>" + table(row("c", "d"))) == [[["a", "b"]], [["c", "d"]]]


STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Capo"><w:name w:val="Titolo 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Sezione"><w:name w:val="Sezione"/><w:basedOn w:val="Titolo1"/></w:style>
<w:style w:type="paragraph" w:styleId="Livello"><w:name w:val="Livello"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Piatto"><w:name w:val="Piatto"/><w:basedOn w:val="Titolo1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Didascalia"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Giro"><w:name w:val="Giro"/><w:basedOn w:val="Giro"/></w:style>
<w:style w:type="character" w:styleId="Forte"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Punti"><w:name w:val="Punti"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
"""


@pytest.mark.parametrize(
    ("properties", "line"),
    [
        ('<w:pStyle w:val="Titolo1"/>', "1: Legalità"),
        ('<w:pStyle w:val="Capo"/>', "2: Legalità"),
        ('<w:pStyle w:val="Sezione"/>', "1: Legalità"),
        ('<w:pStyle w:val="Livello"/>', "3: Legalità"),
        ('<w:pStyle w:val="Piatto"/>', "*Legalità*"),
        ('<w:pStyle w:val="Titolo"/>', "1: Legalità"),
        ('<w:pStyle w:val="Didascalia"/>', "7: Legalità"),
        ('<w:pStyle w:val="Giro"/>', "Legalità"),
        ('<w:pStyle w:val="Ignoto"/>', "Legalità"),
        ('<w:pStyle w:val="Titolo1"/><w:outlineLvl w:val="9"/>', "*Legalità*"),
        ('<w:outlineLvl w:val="1"/>', "2: Legalità"),
        ("", "Legalità"),
    ],
)
def test_headings_are_known_by_style_name_or_outline_level(properties: str, line: str) -> None:
    assert read(par("Legalità", properties), styles=STYLES) == [line]


@pytest.mark.parametrize(
    ("runs", "bold"),
    [
        (run("Legalità", "<w:b/>"), True),
        (run("Legalità", '<w:rStyle w:val="Forte"/>'), True),
        (run("Lega", "<w:b/>") + run(" ") + run("lità", '<w:b w:val="true"/>'), True),
        (run("Legalità", '<w:b w:val="0"/>'), False),
        (run("Lega", "<w:b/>") + run("lità"), False),
    ],
)
def test_a_paragraph_is_bold_when_all_its_letters_are(runs: str, bold: bool) -> None:
    line = next(iter(read_docx(word_file(par(runs), styles=STYLES)).blocks))
    assert isinstance(line, TextLine)
    assert (line.text.value, line.bold, line.size) == (line.text.value.strip(), bold, 11.0)


def level(number: int, kind: str, text: str, start: int = 1) -> str:
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", chr(0xF0B7))}{level(1, "bullet", "o")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "bullet", "-")}{level(1, "none", "")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{level(0, "upperRoman", "Art. %1", 4)}{level(1, "decimalZero", "%2")}{level(2, "ordinal", "%3")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    '<w:num w:numId="6"><w:abstractNumId w:val="0"/></w:num>'
)


def listed(text: str, number: int, depth: int = 0) -> str:
    return par(text, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("items", "text"),
    [
        ([(1, 0), (1, 0)], "* 1. voce | * 2. voce"),
        ([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], "* 1. voce | * 1.a) voce | * 1.b) voce | * 2. voce | * 2.a) voce"),
        ([(2, 0), (2, 1)], "* voce | * voce"),
        ([(3, 0), (3, 1)], "* - voce | * voce"),
        ([(4, 0), (4, 1), (4, 2)], "* Art. IV voce | * 01 voce | * 1° voce"),
        ([(1, 0), (5, 0), (5, 0), (6, 0)], "* 1. voce | * 7. voce | * 8. voce | * 2. voce"),
        ([(0, 0), (99, 0)], "voce | * voce"),
    ],
)
def test_numbers_and_dashes_of_lists_are_text_and_discs_are_not(items: list[tuple[int, int]], text: str) -> None:
    assert texts("".join(listed("voce", *item) for item in items), numbering=NUMBERING) == text


def test_a_list_may_come_with_the_style() -> None:
    inside = par("uno", '<w:pStyle w:val="Punti"/>') + par("due", '<w:pStyle w:val="Punti"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert texts(inside, styles=STYLES, numbering=NUMBERING) == "* - uno | due"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (
            run("uno ") + f"<w:ins {BY}>{run('due ')}</w:ins><w:del {BY}><w:r><w:delText>tre </w:delText></w:r></w:del>" + run("quattro"),
            "uno due quattro",
        ),
        (f"<w:moveFrom {BY}>{run('via')}</w:moveFrom><w:moveTo {BY}>{run('qui')}</w:moveTo>", "qui"),
        (f"<w:ins {BY}><w:del {BY}><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>" + run("y"), "y"),
        (run("nascosto", "<w:vanish/>") + run("visto"), "visto"),
        ("<w:r><w:t>Area II</w:t><w:br/><w:t>ufficio</w:t><w:tab/><w:t>sport</w:t></w:r>", "Area II ufficio sport"),
        ('<w:r><w:t>Tutte le Aree</w:t><w:cr/><w:t>Con il Sindaco</w:t><w:br w:type="page"/></w:r>', "Tutte le Aree | Con il Sindaco"),
        ("<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>progetta</w:t><w:softHyphen/><w:t>zione</w:t></w:r>", "co-progettazione"),
        ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> e tag</w:t></w:r></w:smartTag>", "link e tag"),
        ('<w:fldSimple w:instr="DATE"><w:r><w:t>30/09/2024</w:t></w:r></w:fldSimple>', "30/09/2024"),
        (sdt(run("controllo")) + run(" e testo"), "controllo e testo"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 90%</w:t></w:r>', "≥ 90%"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F021"/><w:t>fatto</w:t></w:r>', "✓fatto"),
        ('<w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>\uf0a3 5</w:t></w:r>', "≤ 5"),
        (
            '<m:oMath xmlns:m="x"><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>/5</m:t></m:r></m:den></m:f></m:oMath>'
            + run(" x"),
            "3/5 x",
        ),
    ],
)
def test_what_a_run_may_hold_is_read(inside: str, text: str) -> None:
    assert texts(f"<w:p>{inside}</w:p>") == text


def field(code: str, result: str) -> str:
    part = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return f"{part.format('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{part.format('separate')}{run(result)}{part.format('end')}"


def test_a_field_is_its_result() -> None:
    inner = field(" PAGE ", "3")
    assert texts(f"<w:p>{run('vedi ')}{field(f' HYPERLINK {inner}', 'qui')}</w:p>") == "vedi qui"


def test_a_field_that_never_ends_hides_nothing_behind_its_paragraph() -> None:
    assert texts('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' + par("visto")) == "visto"


def test_paragraphs_whose_end_is_deleted_are_one() -> None:
    deleted = f"<w:rPr><w:del {BY}/></w:rPr>"
    assert texts(par("Area II ", deleted) + par("ufficio sport") + par("Area III")) == "Area II ufficio sport | Area III"
    assert read(table(row(f"<w:tc>{par('a', deleted)}</w:tc>", "b"))) == [[["a", "b"]]]


def test_rows_that_are_deleted_or_hidden_are_not_there() -> None:
    rows = [
        row("a", "b"),
        row("c", "d", properties=f"<w:del {BY}/>"),
        row("e", "f", properties="<w:hidden/>"),
        row("g", "h", properties=f"<w:ins {BY}/>"),
    ]
    assert read(table(*rows)) == [[["a", "b"], ["g", "h"]]]


def test_content_controls_at_every_level_are_read() -> None:
    inner = row(sdt(cell("Uno")), f"<w:tc>{sdt(par(sdt(run('5'))))}</w:tc>")
    assert read(sdt(sdt(table(row("a", "b"), sdt(inner))))) == [[["a", "b"], ["Uno", "5"]]]


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Nel riquadro</w:t></w:r></w:p></w:txbxContent>"
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {names}><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    assert read(f"<w:p><w:r>{both}<w:t>fuori</w:t></w:r></w:p>") == ["!text-box: Nel riquadro", "fuori"]


def test_a_document_within_the_document_has_a_finding() -> None:
    assert set(map(str, read(par("uno") + "<w:altChunk/>"))) == {"uno", "!part-unread: altChunk"}


def test_notes_stand_at_the_end() -> None:
    notes = (
        '<w:footnote w:id="0">'
        + par("riga")
        + '</w:footnote><w:footnote w:id="2">'
        + par("<w:r><w:footnoteRef/></w:r>" + run(" Nota"))
        + "</w:footnote>"
    )
    assert read(f'<w:p>{run("90%")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + par("fine"), footnotes=notes) == [
        "90%",
        "fine",
        "Nota",
    ]


def test_a_table_that_lays_out_the_page_gives_the_tables_in_it() -> None:
    inner = table(row("Obiettivo", "Indicatore", "Peso"), row("Uno", "a", "5"))
    assert read(table(row("Comune", f"<w:tc>{par('Legalità')}{inner}<w:p/></w:tc>"))) == [
        "Comune",
        "Legalità",
        [["Obiettivo", "Indicatore", "Peso"], ["Uno", "a", "5"]],
    ]


def test_a_small_table_in_a_cell_gives_a_paragraph_a_row() -> None:
    inner = table(row("8", "Area I"), row("9", "Area II"))
    rows = [row("Uno", "Due", "Tre", "5"), row("Uno", "Due", "Tre", f"<w:tc>{inner}<w:p/></w:tc>"), row("Uno", "Due", "Tre", "6")]
    assert [line[-1] for line in grids(read_docx(word_file(table(*rows))))[0]] == ["5", "8 Area I | 9 Area II", "6"]


def test_a_table_of_one_column_is_only_a_frame_around_text() -> None:
    heading = par("Legalità", '<w:outlineLvl w:val="0"/>')
    assert read(table(row(f"<w:tc>{heading}</w:tc>"))) == ["1: Legalità"]


def test_places_are_paths_and_numbers_of_paragraphs() -> None:
    blocks = list(read_docx(word_file(par("uno") + table(row("a", f"<w:tc>{par('b')}{par('c')}</w:tc>")))).blocks)
    found = next(block for block in blocks if isinstance(block, Table))
    assert (found.place.path, found.place.line) == ("body/tbl[1]", 2)
    assert [(p.origin[0].path, p.origin[0].line) for p in found.cells[1].paragraphs] == [
        ("body/tbl[1]/tr[1]/tc[2]/p[1]", 3),
        ("body/tbl[1]/tr[1]/tc[2]/p[2]", 4),
    ]


def test_what_python_docx_writes_is_read() -> None:
    document = docx.Document()
    document.core_properties.title = "Piano 2024"
    document.styles.add_style("Sezione", WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Heading 2"]
    document.add_paragraph("Legalità", style="Sezione")
    made = document.add_table(2, 2)
    made.cell(0, 0).text = "Uno"
    made.cell(0, 0).merge(made.cell(1, 0))
    made.cell(0, 1).add_paragraph("voce", style="List Bullet")
    made.cell(1, 1).text = "5"
    document.sections[0].header.paragraphs[0].text = "intestazione"
    buffer = io.BytesIO()
    document.save(buffer)
    source = read_docx(buffer.getvalue())
    assert source.title == "Piano 2024"
    assert content(source) == ["2: Legalità", [["Uno", "* voce"], ["^", "5"]]]


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (zipped({"[Content_Types].xml": TYPES, "word/document.xml": "<x/>"}), "no Word document"),
        (zipped({"[Content_Types].xml": "<Types", "word/document.xml": "<x/>"}), "damaged"),
        (word_file("<w:p>"), "damaged"),
        (word_file(par("&i;"), prolog=BOMB), "damaged|DTD"),
        (word_file("<w:customXml>" * 300 + "</w:customXml>" * 300), "damaged"),
        (word_file("x" * 70_000_000), "unpacks to more"),
        (word_file(par("uno"))[:-200], "damaged"),
        (word_file(table(row(cell("a", properties='<w:gridSpan w:val="1000000000"/>')))), "claims to span"),
        (word_file(table(row("a", properties='<w:gridBefore w:val="1000000000"/>'))), "claims to span"),
    ],
)
def test_what_is_no_whole_word_file_is_refused(data: bytes, word: str) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableError, match=word):
        list(read_docx(data).blocks)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("opening", "closing", "depth"),
    [
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        ("<w:customXml>", "</w:customXml>", 240),
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        (f"<w:tbl>{row('a', 'b', 'c') * 2}<w:tr>{cell('d' * 99)}<w:tc>", "</w:tc></w:tr></w:tbl>", 80),
    ],
)
def test_the_deepest_nesting_that_xml_allows_is_read(opening: str, closing: str, depth: int) -> None:
    assert read(opening * depth + par("in fondo") + closing * depth)


def test_the_deepest_nesting_in_a_paragraph_is_read() -> None:
    assert read(f"<w:p>{f'<w:ins {BY}>' * 240}{run('in fondo')}{'</w:ins>' * 240}</w:p>") == ["in fondo"]


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["", START, ON]), st.integers(1, 3)), min_size=1, max_size=4),
        min_size=1,
        max_size=5,
    )
)
def test_any_merging_gives_a_grid_and_loses_no_word(rows: list[list[tuple[str, str, int]]]) -> None:
    """The content of a cell that goes on with another is seen in no program; Word leaves it empty."""
    made = [
        row(*(cell("" if merge == ON else text, properties=f'<w:gridSpan w:val="{span}"/>{merge}') for text, merge, span in each))
        for each in rows
    ]
    found = read(table(*made))
    words = sorted(text for each in rows for text, merge, _ in each if merge != ON)
    kept = [text for block in found for line in ([block] if isinstance(block, str) else block) for text in line if text in "abc" and text]
    assert sorted(kept) == words

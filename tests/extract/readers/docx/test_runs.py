"""What the runs of a paragraph hold: text, tracked changes, fields, signs, text boxes."""

import pytest

from tests.docx_parts import BY, par, read, run, sdt, texts


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


def test_a_text_box_is_left_alone_with_a_finding() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Nel riquadro</w:t></w:r></w:p></w:txbxContent>"
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {names}><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    assert read(f"<w:p><w:r>{both}<w:t>fuori</w:t></w:r></w:p>") == ["!text-box: Nel riquadro", "fuori"]

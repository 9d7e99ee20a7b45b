"""What stands in the cells of a page's tables."""

import pytest

from extract.readers.html import read_html
from models.layout import Table
from tests.documents import grids


def cell(inside: str, *, attributes: str = "", style: str = "") -> str:
    """The paragraphs of a cell with this inside."""
    page = f"<html><head><style>{style}</style></head><body><table><tr><td{attributes}>{inside}</td><td>x</td></tr></table></body></html>"
    return grids(read_html(page.encode()))[0][0][0]


@pytest.mark.parametrize(
    ("inside", "paragraphs"),
    [
        ("<p>Uno</p><p>Due</p>", "Uno | Due"),
        ("<p>Uno<p>Due", "Uno | Due"),
        ("<div>Uno</div>due<div>Tre</div>", "Uno | due | Tre"),
        ("<p><b>2023:</b> 100%</p>", "2023: 100%"),
        ("<b>2023:</b><br>100%", "2023: 100%"),
        ("Uno<br><br>due", "Uno | due"),
        ("Uno<br>\n <br/>due", "Uno | due"),
        ("5 (Area I)<br>10 (Area II)", "5 (Area I) | 10 (Area II)"),
        ("<font size=2>Area II<br>\nufficio sport</font>", "Area II ufficio sport"),
        ("<p>Area II <font face='Arial'><p>nested</p></font></p>", "Area II | nested"),
        ("  Uno\n\t due&nbsp;&nbsp; tre ", "Uno due tre"),
        ("antropiz&shy;zazione e co<wbr>struzione", "antropizzazione e costruzione"),
        ("perch&eacute; &#8211; &euro; &#146; &lt;5", "perché – € ’ <5"),
        ("Uno<!-- due -->tre<script>var quattro</script><style>p{}</style><template>cinque</template>", "Unotre"),
        ("Uno<o:p></o:p><o:p>&nbsp;</o:p>", "Uno"),
        ("<p>Progetti:</p><ul><li>uno</li><li>due</li></ul><p>Fine</p>", "Progetti: | * uno | * due | Fine"),
        ("<ul><li>- uno<li>- due</ul>", "* - uno | * - due"),
        ("<ul><li><p>uno</p><p>ancora</p></li></ul>", "* uno | ancora"),
        ("<ul><li>uno<ul><li>due</ul><li>tre</ul>", "* uno | * due | * tre"),
        ("<ol><li>uno<li>due</ol><ol start=7 type=a><li>tre</ol>", "* 1. uno | * 2. due | * g. tre"),
        ("<ol type=I><li>uno<li value=9>due</ol>", "* I. uno | * IX. due"),
        ("<ul style='list-style-type: \"- \"'><li>uno</ul>", "* - uno"),
        ("<ul style='list-style:none'><li>uno</ul>", "* uno"),
        ("<dl><dt>Uno</dt><dd>Due</dd></dl>", "Uno | Due"),
        ("Uno <ins>due</ins> <del>tre</del>quattro", "Uno due quattro"),
        ("<span style='display:none'>nascosto</span>visto<i hidden>no</i><b style='visibility: hidden'>no</b>", "visto"),
        ("Uno<span style='mso-hide:all'>due</span>", "Uno"),
        ("<span style='display:block'>Uno</span><span style='display:block'>Due</span>", "Uno | Due"),
        ("<div style='display:inline'>uno</div> due", "uno due"),
        ("<pre>Corsi\nIncontri\n\ndi sera</pre>", "Corsi | Incontri | di sera"),
        ("<a href=#>Uno</a><sup>1</sup> <small>due</small>", "Uno1 due"),
        ("<noscript>accendi</noscript><svg><title>logo</title></svg>Uno", "Uno"),
        ("<h4>Titolo</h4>testo", "Titolo | testo"),
        (
            "<![if !supportLists]><span style='mso-list:Ignore'>-<span style='font:7.0pt \"Times\"'>&nbsp; </span></span><![endif]>uno",
            "* - uno",
        ),
        ("<p><span style='font-family:Symbol;mso-list:\nIgnore'>·<span>&nbsp;</span></span>uno</p>", "* uno"),
        ("<span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>uno", "* a) uno"),
        ("<ul><li><p><span class='Bullet_20_Symbols'>•.</span>- uno</p></li></ul>", "* - uno"),
        ("<ol><li><p><span class='Numbering_20_Symbols'>1)</span>uno</p></li></ol>", "* 1) uno"),
        ("&nbsp;", ""),
        ("<p><br></p>", ""),
    ],
)
def test_the_paragraphs_of_a_cell_are_told_apart(inside: str, paragraphs: str) -> None:
    assert cell(inside) == paragraphs


@pytest.mark.parametrize(
    "style",
    [
        ".via{display:none}",
        "td .via { color: red; DISPLAY: none !important }",
        "tr > td > span.via{visibility:hidden}",
        "#quello{display:none} #quello{color:red}",
        "<!-- .via{display:none} -->",
        "/* .x{} */ .y, .via, .z{display:none}",
        "@media screen { .via{display:none} }",
        ".via{display:none} span{display:inline}",
        "@import url(x.css); .via{display:none}",
    ],
)
def test_what_the_style_sheet_hides_is_no_content(style: str) -> None:
    assert cell("<span class='a via' id=quello>nascosto</span>visto", style=style) == "visto"


@pytest.mark.parametrize(
    "style",
    [
        "@media print { .via{display:none} } @media (max-width: 600px) {.via{display:none}}",
        ".via:hover{display:none} .via::after{display:none}",
        "p .via{display:none} th > .via{display:none}",
        ".via{display:none} .via{display:inline}",
        "#quello{display:inline} .via{display:none}",
        ".vi{display:none} .via.b{display:none}",
        "}}} .via{ {",
    ],
)
def test_what_the_style_sheet_shows_is_content(style: str) -> None:
    assert cell("<span class='a via' id=quello>visto</span>", style=style) == "visto"


@pytest.mark.parametrize(
    ("row", "bold"),
    [
        ("<th>Uno</th>", True),
        ("<td><b>Uno</b> <strong>due</strong></td>", True),
        ("<td><b>Uno</b> due</td>", False),
        ("<td style='font-weight:700'>Uno</td>", True),
        ("<td class=f>Uno</td>", True),
        ("<td><span style='font: bold 12pt Arial'>Uno</span></td>", True),
        ("<th style='font-weight:normal'>Uno</th>", False),
        ("<td></td>", False),
    ],
)
def test_a_cell_is_bold_when_all_its_text_is(row: str, bold: bool) -> None:
    page = f"<html><style>.f{{font-weight:bold}}</style><table><tr>{row}<td>x</td></tr></table></html>"
    table = next(block for block in read_html(page.encode()).blocks if isinstance(block, Table))
    assert table.cells[0].bold is bold


def test_a_small_table_in_a_cell_gives_a_paragraph_a_row() -> None:
    """A table of data may have one in its weights; it stays the table that it is."""
    inner = "<table><tr><td>8</td><td><p>Area I</p></td></tr><tr><td>9<td>Area II</tr></table>"
    row = "<tr><td>Uno<td>Due<td>Tre<td>Quattro"
    page = f"<html><table>{row}<td>5</tr>{row}<td>{inner}</tr>{row}<td>6</tr></table></html>"
    assert [line[-1] for line in grids(read_html(page.encode()))[0]] == ["5", "8 Area I | 9 Area II", "6"]


def test_places_are_paths_and_lines_of_the_source() -> None:
    page = b"<html><body>\n<div></div><div>\n<table>\n<tr>\n<td>Uno</td>\n<td><p>Due</p>\n<p>Tre</p></td></tr></table></div></body></html>"
    table = next(block for block in read_html(page).blocks if isinstance(block, Table))
    assert (table.place.path, table.place.line) == ("/html/body/div[2]/table[1]", 3)
    assert (table.cells[1].place.path, table.cells[1].place.line) == ("/html/body/div[2]/table[1]/tr[1]/td[2]", 6)
    places = [p.origin[0] for p in table.cells[1].paragraphs]
    assert [(p.path, p.line) for p in places] == [
        ("/html/body/div[2]/table[1]/tr[1]/td[2]/p[1]", 6),
        ("/html/body/div[2]/table[1]/tr[1]/td[2]/p[2]", 7),
    ]

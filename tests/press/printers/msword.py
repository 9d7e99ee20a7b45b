"""The annex as Word saves it for the web: cp1252, MsoNormal, VML, conditional comments, text broken over source lines."""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from textwrap import fill

from tests.press.annexes.grid import GridCell, GridRow, Line, rows_of
from tests.press.annexes.source import Annex, Section

HEAD = """
<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<title>{title}</title>
<!--[if gte mso 9]><xml>
 <o:DocumentProperties>
  <o:Author>{town}</o:Author>
  <o:Pages>7</o:Pages>
 </o:DocumentProperties>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{{mso-style-unhide:no; margin:0cm; margin-bottom:6.0pt; font-size:10.0pt; font-family:"Calibri",sans-serif;}}
@page WordSection1
	{{size:841.9pt 595.3pt; mso-page-orientation:landscape; margin:2.0cm 2.0cm 2.0cm 2.0cm;}}
div.WordSection1
	{{page:WordSection1;}}
-->
</style>
</head>

<body lang=IT style='tab-interval:35.4pt'>

<div class=WordSection1>

<p class=MsoNormal><!--[if gte vml 1]><v:shapetype id="_x0000_t75" coordsize="21600,21600"
 o:spt="75" path="m@4@5l@4@11@9@11@9@5xe" filled="f" stroked="f">
 <v:path o:extrusionok="f"/>
</v:shapetype><v:shape id="Stemma" o:spid="_x0000_i1025" type="#_x0000_t75" style='width:48pt;height:60pt'>
 <v:imagedata src="{stem}_file/image001.png" o:title="stemma"/>
 <v:textbox><![if !mso]><p>stemma</p><![endif]></v:textbox>
</v:shape><![endif]--><![if !vml]><img width=64 height=80
src="{stem}_file/image001.png" v:shapes="Stemma"><![endif]><span
lang=IT>{town}<o:p></o:p></span></p>

<h1><span lang=IT>{title}<o:p></o:p></span></h1>
""".lstrip()

FOOT = """
<p class=MsoNormal><span lang=IT><o:p>&nbsp;</o:p></span></p>

</div>

</body>

</html>
""".lstrip()

EMPTY = "<p class=MsoNormal><span lang=IT><o:p>&nbsp;</o:p></span></p>"

HEADER_CELL = """
  <td valign=top style='border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b><span lang=IT>{text}<o:p></o:p></span></b></p>
  </td>
""".lstrip("\n")

# the items of a dashed list as Word marks them: the sign, blanks in a small font, and a note for programs that know lists
ITEM_SIGN = (
    "<![if !supportLists]><span lang=IT><span style='mso-list:Ignore'>{sign}<span\n"
    "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
)

# "DUP" and "PIAO", which a spelling checker does not know
UNKNOWN_WORD = re.compile(r"\b(?:[A-Z]{3,4}|SUAP|TARI)\b")


def write_word_page(annex: Annex, path: Path) -> None:
    """Nothing; `path` holds the annex as Word's "Web page" in cp1252."""
    path.write_bytes("".join(_page(annex)).replace("\n", "\r\n").encode("cp1252"))


def _page(annex: Annex) -> Iterator[str]:
    yield HEAD.format(title=escape(annex.title, quote=False), town=escape(annex.town), stem=annex.stem)
    for section in annex.sections:
        yield _heading(annex, section)
        yield from _table(annex, section)
    yield FOOT


def _heading(annex: Annex, section: Section) -> str:
    title = _wrapped(escape(section.title, quote=False))
    if annex.layouts["writer"].bold:
        return f"\n<p class=MsoNormal style='page-break-after:avoid'><b><span lang=IT>{title}<o:p></o:p></span></b></p>\n\n"
    return f"\n<h2><span lang=IT>{title}<o:p></o:p></span></h2>\n\n"


def _table(annex: Annex, section: Section) -> Iterator[str]:
    yield "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n"
    yield " style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>\n"
    yield f" <thead>\n{_header(annex)} </thead>\n" if annex.layouts["writer"].repeat else _header(annex)
    for row in rows_of(annex, section):
        yield f" <tr style='mso-yfti-irow:1'>\n{''.join(_cells(annex, row))} </tr>\n"
    yield "</table>\n"


def _header(annex: Annex) -> str:
    cells = (HEADER_CELL.format(text="<br>\n".join(map(escape, column.heading))) for column in annex.columns)
    return f" <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>\n{''.join(cells)} </tr>\n"


def _cells(annex: Annex, row: GridRow) -> Iterator[str]:
    merged = annex.layouts["writer"].merged
    for cell in row.cells:
        if cell is not None:
            yield _cell(cell, merged=merged)
        elif not merged:
            yield f"  <td valign=top>\n  {EMPTY}\n  </td>\n"


def _cell(cell: GridCell, *, merged: bool) -> str:
    span = f" rowspan={cell.span}" if merged and cell.span > 1 else ""
    return f"  <td{span} valign=top style='border-top:none'>\n" + "".join(f"  {_paragraph(line)}\n" for line in cell.lines) + "  </td>\n"


def _paragraph(line: Line) -> str:
    if line.dashed and line.text[0] == "-":
        sign, text = line.text.split(" ", 1)
        return (
            f"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>{ITEM_SIGN.format(sign=sign)}"
            f"<span lang=IT>{_text(text)}<o:p></o:p></span></p>"
        )
    mark = f"<b><span lang=IT>{line.mark}</span></b><span lang=IT> " if line.mark else "<span lang=IT>"
    return f"<p class=MsoNormal>{mark}{_text(line.text)}<o:p></o:p></span></p>"


def _text(text: str) -> str:
    return UNKNOWN_WORD.sub(lambda match: f"<span class=SpellE>{match[0]}</span>", _wrapped(escape(text, quote=False)))


def _wrapped(text: str) -> str:
    return fill(text, 70, break_long_words=False, break_on_hyphens=False, subsequent_indent="  ")

"""An annex as a LaTeX document: its preamble, its text with what LaTeX would take for commands, its paragraphs."""

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.press.annexes.grid import GridCell, Line
from tests.press.annexes.source import Annex, Section
from tests.press.printers.programs import run_program, without_clock
from tests.press.renderings.entry import Rendering

# a table finds the widths and the breaks of its columns in the second run, and keeps them in the third
RUNS = 3

COMMANDS = re.compile(r"[\\&%$#_{}~^•€<>]")
WRITTEN = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "•": r"\textbullet{}",
    "€": r"\texteuro{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
}

PREAMBLE = r"""
\documentclass[%s]{article}
%s
\usepackage[%s]{geometry}
\usepackage{array,longtable,multirow,booktabs,xltabular,tabularray,ragged2e,fancyhdr,textcomp,xcolor,colortbl}
\UseTblrLibrary{booktabs}
%s
\pagestyle{fancy}\fancyhf{}\renewcommand{\headrulewidth}{%s}
%s
\setlength{\parindent}{0pt}\setlength{\emergencystretch}{2em}
\setlength{\tabcolsep}{%s}\renewcommand{\arraystretch}{%s}
\begin{document}
""".lstrip()

# fonts of the engines: of pdfLaTeX by its packages, of the others by what Debian installs
LATIN_MODERN = r"\usepackage[T1]{fontenc}\usepackage{lmodern}"
# the euro of the old PostScript fonts is a C with two strokes
EURO = r"\usepackage{textcomp}\renewcommand{\texteuro}{{\usefont{TS1}{lmr}{m}{n}\symbol{191}}}"
TIMES = r"\usepackage[T1]{fontenc}\usepackage{mathptmx}" + EURO
PALATINO = r"\usepackage[T1]{fontenc}\usepackage{mathpazo}" + EURO
HELVETICA = r"\usepackage[T1]{fontenc}\usepackage[scaled=0.9]{helvet}\renewcommand{\familydefault}{\sfdefault}" + EURO
LIBERATION = r"\usepackage{fontspec}\setmainfont{Liberation Serif}"
DEJAVU = r"\usepackage{fontspec}\setmainfont{DejaVu Sans}[Scale=0.85]"
LATIN_MODERN_OPEN = r"\usepackage{fontspec}"

BABEL = r"\usepackage[italian]{babel}"
UNHYPHENATED = BABEL + r"\hyphenpenalty=10000\exhyphenpenalty=10000"


@dataclass(frozen=True, slots=True)
class Tex:
    """How the document is set.

    Attributes:
        engine: pdfLaTeX, XeLaTeX or LuaLaTeX.
        font: commands that choose the font.
        letters, size: of the letters, and of those in the tables.
        page: options of the package geometry.
        language: commands that choose the language, and whether words are hyphenated.
        widths: of the columns, in percent of the line.
        column: kind of column: p (top), m (middle), b (foot).
        ragged: whether lines end where they like, instead of all at the right.
        gap: between the paragraphs of a cell.
        pad, stretch: beside the text of a cell, and how much higher than a line a row is.
        head, foot: what stands at the head and at the foot of each page.
        heading: how the title of a section is set; "{}" is its text.
    """

    engine: str = "pdfLaTeX"
    font: str = LATIN_MODERN
    letters: str = "11pt"
    size: str = r"\small"
    page: str = "a4paper,landscape,margin=18mm"
    language: str = BABEL
    widths: tuple[float, ...] = ()
    column: str = "p"
    ragged: bool = True
    gap: str = "3pt"
    pad: str = "4pt"
    stretch: str = "1.2"
    head: str = ""
    foot: str = r"\fancyfoot[C]{\thepage}"
    heading: str = r"\section*{{{}}}"

    def shares(self, annex: Annex) -> tuple[float, ...]:
        """The widths of the columns, in parts of the line."""
        widths = self.widths or annex.layouts["chromium"].widths
        return tuple(width / sum(widths) for width in widths)


Table = Callable[[Annex, Section, Tex], str]


def escape(text: str) -> str:
    """The text without anything that LaTeX would take for a command."""
    return COMMANDS.sub(lambda match: WRITTEN.get(match[0], "\\" + match[0]), text)


def write_lines(lines: tuple[Line, ...], gap: str) -> str:
    """The paragraphs of a cell; items of a list that a colon opens stand without space between them."""
    parts: list[str] = []
    listed = False
    for line in lines:
        listed = line.dashed and listed
        if parts:
            parts.append(r"\newline " if listed else rf"\par\vspace{{{gap}}}")
        parts.append((rf"\textbf{{{escape(line.mark)}}} " if line.mark else "") + escape(line.text))
        listed = listed or line.text.endswith(":")
    return "".join(parts)


def write_header(cell: str) -> str:
    """The name of a column."""
    return rf"\textbf{{{escape(cell)}}}"


def lines_of(cell: GridCell, share: float, line: int) -> int:
    """About how many lines the cell takes, of a page whose lines hold `line` letters."""
    width = max(4, int(share * line) - 2)
    return sum(1 + len(paragraph.whole) // width for paragraph in cell.lines)


def write_document(annex: Annex, tex: Tex, table: Table) -> str:
    """The whole document."""
    rule = "0.4pt" if tex.head else "0pt"
    preamble = PREAMBLE % (tex.letters, tex.font, tex.page, tex.language, rule, tex.head + tex.foot, tex.pad, tex.stretch)
    parts = [preamble, rf"{{\large {escape(annex.town)}\par}}", rf"{{\Large\bfseries {escape(annex.title)}\par}}\bigskip"]
    for section in annex.sections:
        parts += [tex.heading.format(escape(section.title)), rf"{{{tex.size}", table(annex, section, tex), "}"]
    return "\n".join([*parts, r"\end{document}", ""])


def latex(way: str, annex: Annex, purpose: str, tex: Tex, table: Table) -> Rendering:
    """A rendering that an engine of LaTeX prints."""

    def print_to(path: Path) -> None:
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "annex.tex"
            source.write_text(write_document(annex, tex, table), encoding="utf-8")
            for _ in range(RUNS):
                run_program(tex.engine, "-interaction=batchmode", "-halt-on-error", f"-output-directory={folder}", str(source))
            path.write_bytes(without_clock(source.with_suffix(".pdf").read_bytes()))

    return Rendering(f"{way}-{tex.engine.lower()}", tex.engine, annex, purpose, print_to)

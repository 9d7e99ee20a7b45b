"""The fonts that pdfLaTeX takes where no other is chosen: accents apart from their letters, pictures with numbers for names."""

from tests.press.renderings.entry import BORGOSERENO, CASTELROVERE, PIETRAFONDA, Rendering, expecting
from tests.press.renderings.typesetters.latex import Tex, latex
from tests.press.renderings.typesetters.longtable import long_table

# without this map pdfLaTeX knows of no font but those that it draws as pictures
PICTURES = r"\pdfmapfile{}"

RENDERINGS: tuple[Rendering, ...] = (
    expecting(
        latex(
            "pictures",
            PIETRAFONDA,
            "glyphs that are pictures and have numbers for names, in the codes of T1",
            Tex(font=PICTURES + r"\usepackage[T1]{fontenc}"),
            long_table(rules="objectives", merged=False, continued="continua"),
        ),
        "font-by-codes",
    ),
    expecting(
        latex(
            "pictures-old",
            BORGOSERENO,
            "glyphs that are pictures and have numbers for names, in the codes of OT1, with accents apart",
            Tex(font=PICTURES),
            long_table(),
        ),
        "font-by-codes",
    ),
    latex(
        "accents",
        CASTELROVERE,
        "Computer Modern, in which accents stand apart from their letters",
        Tex(font="", size=r"\footnotesize", widths=(6, 26, 22, 15, 14, 10, 7)),
        long_table(rules="rows"),
    ),
)

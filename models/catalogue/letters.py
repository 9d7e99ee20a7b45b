"""What the letters of a page leave open."""

from models.catalogue.entry import Entry, Severity

LETTERS: dict[str, Entry] = {
    "font-by-codes": Entry(
        Severity.NOTE,
        "A font whose letters are told by their codes",
        "a font of page {page} ({font}) does not tell its letters; by their codes they read as Italian: {raw!r}",
        "Look at the page: signs that are no letters or digits may be others.",
    ),
    "font-unreadable": Entry(
        Severity.ERROR,
        "A font that does not tell its letters",
        "{share} % of the letters of page {page} are in a font that does not tell which letters they are ({font})",
        "Have the text recognised anew (ocrmypdf --force-ocr --language ita in.pdf out.pdf), and read that file.",
    ),
    "ink-damaged": Entry(
        Severity.WARNING,
        "A page of which nobody can tell what hides its text",
        "what paints page {page} is damaged; text that cannot be seen may be among what was read",
        "Open the document in a PDF program, save it again, and read that file; or compare the page with its records.",
    ),
    "letters-by-width": Entry(
        Severity.NOTE,
        "Letters that are told by their width",
        "glyphs of page {page} are pictures or have no name; by their width, and by the letters beside them, they are {raw!r}",
        "Look at the words of the page that hold these letters.",
    ),
    "signs-by-codes": Entry(
        Severity.WARNING,
        "Signs that are told by their codes alone",
        "signs of page {page} are pictures without names; by their codes they are {raw!r}, and no letters of their font show that it is so",
        "Look at the page: other signs may be printed there.",
    ),
}

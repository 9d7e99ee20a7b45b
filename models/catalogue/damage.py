"""Pages that a damaged file, or one that holds more than is read, costs."""

from models.catalogue.entry import Entry, Severity

DAMAGE = {
    "page-damaged": Entry(
        Severity.ERROR,
        "A page that lost something",
        "page {page} is damaged: {what}; records may be missing or wrong",
        "Download the file anew, or open it in a PDF program and save it again; then compare the page with its records.",
        words=("what",),
    ),
    "page-too-large": Entry(
        Severity.ERROR,
        "A page that holds more than is read",
        "page {page} holds more {what} than are read of a page ({most}); nothing of it was",
        "Open the document in a PDF program, print that page anew, and read that file; or compare the page with its records.",
        words=("what",),
    ),
}

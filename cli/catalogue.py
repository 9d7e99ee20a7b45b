"""The page about the findings, made from their catalogue."""

from models.catalogue import CATALOGUE, Entry, Severity

HEAD = """\
# Findings

A finding is something that a person should look at. It never changes a record. Each one in `findings.json` has a code, a
severity, the field that it speaks of, the raw text, the ids and keys of the records that it touches,
and the place (page and box). Where it has no place, `is_of_document` says that it speaks of the document as a whole.

This page is printed by `allegato-h findings` from the catalogue in `models/catalogue/`.
"""

SEVERITIES = {
    Severity.ERROR: "a value is missing or cannot be trusted",
    Severity.WARNING: "a value was read, and a person should look",
    Severity.NOTE: "nothing is wrong with the record; good to know; no reason to fail under `--strict`",
}


def findings_page() -> str:
    """The whole page, as Markdown."""
    severities = "".join(f"- **{severity.value}**: {meaning}\n" for severity, meaning in SEVERITIES.items())
    return HEAD + "\n" + severities + "".join(map(_chapter, CATALOGUE, CATALOGUE.values()))


def _chapter(code: str, entry: Entry) -> str:
    return f"\n## `{code}`\n\n**{entry.title}** ({entry.severity.value}). It says: “{entry.message}”.\n\n{entry.advice}\n"

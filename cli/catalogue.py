"""The page about the findings, made from their catalogue."""

from language import Language
from models.catalogue import CATALOGUE, Entry, Severity
from models.texts import translatable

HEAD = translatable("""\
# Findings

A finding is something that a person should look at. It never changes a record. Each one in `findings.json` has a code, a
severity, the field that it speaks of, the raw text, the ids and keys of the records that it touches,
and the place (page and box). Where it has no place, `is_of_document` says that it speaks of the document as a whole.

This page is printed by `allegato-h findings` from the catalogue in `models/catalogue/`.
""")

SEVERITIES = {
    Severity.ERROR: translatable("a value is missing or cannot be trusted"),
    Severity.WARNING: translatable("a value was read, and a person should look"),
    Severity.NOTE: translatable("nothing is wrong with the record; good to know; no reason to fail under `--strict`"),
}


def findings_page(language: Language) -> str:
    """The whole page, as Markdown."""
    severities = "".join(f"- **{severity.value}**: {language(meaning)}\n" for severity, meaning in SEVERITIES.items())
    return language(HEAD) + "\n" + severities + "".join(_chapter(code, entry, language) for code, entry in CATALOGUE.items())


def _chapter(code: str, entry: Entry, language: Language) -> str:
    message = language("It says: “{message}”.", message=language(entry.message))
    return f"\n## `{code}`\n\n**{language(entry.title)}** ({entry.severity.value}). {message}\n\n{language(entry.advice)}\n"

"""`make locale`: every text of the program that is to be translated is found, put into the `.po` files, and these are compiled.

Nothing is marked where a call says already that a text is for people: `language("…")`, an error, an entry of the catalogue of findings.
Any other text is put into `translatable("…")` where it stands, and one that counts into `counted("…", "…")`.
"""

import ast
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import models.errors
from export.tables.targets import TITLES
from language.language import DOMAIN, LOCALE
from language.standard import TEXTS
from models.record import Record

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("audit", "cli", "export", "extract", "language", "models", "monitor", "normalize")
CODES = ("it",)

ERRORS = tuple(name for name, kind in vars(models.errors).items() if isinstance(kind, type) and issubclass(kind, Exception))
SPEAKING = frozenset({"language", "translatable", "Entry", *ERRORS})
"""Calls whose texts without a name are for people."""

NAMED = {"DataTable": {"title", "description"}}
"""Calls of whose texts only the ones with these names are."""

PLACED = {"DataColumn": (2, 3), "Writer": (1,)}
"""Calls of whose texts without a name only the ones at these places are."""

WIDTH = 140


def find_texts() -> Catalog:
    """Every text that the program can say."""
    found = Catalog(domain=DOMAIN)
    for room in ROOMS:
        for _, _, text, _, _ in extract_from_dir(ROOT / room, [("**.py", extract_texts)], {"_": None, "ngettext": (1, 2)}):
            found.add(text)
    for text in (*TEXTS, *_descriptions()):
        found.add(text)
    return found


def _descriptions() -> Iterator[str]:
    """What the fields of a record hold, which the headings of the tables say too."""
    return (info.description for name, info in Record.model_fields.items() if name in TITLES and info.description)


def extract_texts(file: BinaryIO, *_: object, **__: object) -> Iterator[tuple[int, str, str | tuple[str, str], list[str]]]:
    """The texts of one module, as Babel wants them from a method of extraction."""
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call):
            yield from ((node.lineno, "_", text, []) for text in _texts(node))
            if _name(node) == "counted":
                yield node.lineno, "ngettext", tuple(map(_literal, node.args)), []


def texts_made_on_the_spot() -> list[str]:
    """Where a text for people is put together before it is translated, so that nobody can translate it."""
    made = []
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
            mixed = (node for node in calls if _name(node) in SPEAKING for text in node.args if _is_mixed(text))
            made += [f"{path.relative_to(ROOT)}:{node.lineno}" for node in mixed]
    return made


def read_catalogue(code: str) -> Catalog:
    """The translations of a language as they stand in its `.po` file."""
    path = catalogue_path(code)
    return read_po(io.BytesIO(path.read_bytes() if path.exists() else HEADER.encode()), locale=code, domain=DOMAIN)


def catalogue_path(code: str) -> Path:
    """Where the translations of a language stand."""
    return LOCALE / code / "LC_MESSAGES" / f"{DOMAIN}.po"


def untranslated_texts(code: str) -> list[str]:
    """The texts that a language does not have yet."""
    known = read_catalogue(code)
    return [_first(message.id) for message in find_texts() if message.id and not _is_translated(known.get(_first(message.id)))]


def superfluous_texts(code: str) -> list[str]:
    """The texts of a language that the program no longer says."""
    said = find_texts()
    return [_first(message.id) for message in read_catalogue(code) if message.id and _first(message.id) not in said]


def write_catalogue(code: str) -> None:
    """Put every text of the program into the `.po` file of a language, with the translations that it has, and compile it."""
    known, path = read_catalogue(code), catalogue_path(code)
    fresh = read_po(io.BytesIO(HEADER.encode()), locale=code, domain=DOMAIN)
    for message in find_texts():
        if message.id:
            old = known.get(_first(message.id))
            fresh.add(message.id, old.string if old else "")
    path.parent.mkdir(parents=True, exist_ok=True)
    written = io.BytesIO()
    write_po(written, fresh, width=WIDTH, no_location=True, omit_header=True, sort_output=True)
    path.write_bytes(HEADER.encode() + written.getvalue())
    compile_catalogue(code)


def compile_catalogue(code: str) -> None:
    """Write the `.mo` file that the program reads."""
    with catalogue_path(code).with_suffix(".mo").open("wb") as file:
        write_mo(file, read_catalogue(code))


HEADER = """\
# The texts of the program; `make locale` adds what is new, and compiles this file.
msgid ""
msgstr ""
"Language: it\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def _texts(call: ast.Call) -> Iterator[str]:
    name = _name(call)
    if name in SPEAKING:
        yield from (text for node in call.args if (text := _literal(node)))
    yield from (text for place in PLACED.get(name, ()) if place < len(call.args) and (text := _literal(call.args[place])))
    wanted = NAMED.get(name, set())
    yield from (text for keyword in call.keywords if keyword.arg in wanted and (text := _literal(keyword.value)))


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_mixed(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr | ast.BinOp)


def _first(text: str | tuple[str, ...] | list[str]) -> str:
    return text if isinstance(text, str) else text[0]


def _is_translated(message: Any) -> bool:
    return bool(message) and all([message.string] if isinstance(message.string, str) else message.string)


def main() -> None:
    """Bring the `.po` and `.mo` files up to date, and print what has no translation yet."""
    for code in CODES:
        write_catalogue(code)
        for text in untranslated_texts(code):
            print(f"{catalogue_path(code).relative_to(ROOT)} lacks {text!r}")


if __name__ == "__main__":
    main()

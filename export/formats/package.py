"""The tables as CSV files with their description: a Data Package, version 2 (datapackage.org)."""

import re
import unicodedata
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from export.contents import Contents, Release
from export.json_text import write_json
from export.schema import PROFILE, VERSION, table_schema
from export.spreadsheet import write_csv
from export.tables import DataTable


def write_package(contents: Contents, folder: Path, translate: Callable[[str], str]) -> None:
    """Write `datapackage.json`, and beside it each table as `tables/<name>.csv`.

    Args:
        contents: the tables, and what the caller says of the publication.
        folder: of the annex.
        translate: the titles and descriptions.
    """
    (folder / "tables").mkdir()
    resources = []
    for table in contents.tables:
        path = folder / "tables" / f"{table.name}.csv"
        write_csv(table, path)
        resources.append(_describe(table, path.read_bytes(), translate))
    write_json(_describe_package(contents, resources), folder / "datapackage.json")


def _describe(table: DataTable, content: bytes, translate: Callable[[str], str]) -> dict[str, Any]:
    return {
        "name": table.name,
        "type": "table",
        "title": translate(table.title),
        "description": translate(table.description),
        "path": f"tables/{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": table_schema(table.columns, table.key, table.foreign_keys, translate),
    }


def _describe_package(contents: Contents, resources: list[dict[str, Any]]) -> dict[str, Any]:
    source = contents.annex.source
    return {
        "$schema": f"{PROFILE}datapackage.json",
        "name": _slug(contents.name),
        "id": f"urn:allegato-h:package:{source.sha256}",
        "schemaVersion": VERSION,
        "title": contents.annex.title or contents.name,
        "sources": [{"title": source.name, "hash": f"sha256:{source.sha256}"}],
        **_describe_release(contents.release),
        "resources": resources,
    }


def _describe_release(release: Release) -> dict[str, Any]:
    """What the caller said of the publication, and nothing else: a licence that nobody gave would be an invention."""
    ente = {name: code for name, code in (("ipa", release.ente), ("istat", release.istat)) if code}
    return {
        **({"licenses": [{"name": release.licence}]} if release.licence else {}),
        **({"ente": ente} if ente else {}),
    }


def _slug(name: str) -> str:
    """A name of small letters, digits, dots, dashes and underscores, as packages are called."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9._-]+", "-", plain).strip("-.") or "annex"

"""Zip archives (docx, xlsx, odt) without the clock: the same content gives the same bytes."""

import re
import zipfile
from datetime import datetime
from io import BytesIO

MOMENT = (2024, 1, 8, 9, 0, 0)

# "<meta:creation-date>2026-01-20T12:00:00.5</meta:creation-date>", "<dc:date>…</dc:date>", "<meta:editing-duration>PT1S<"
ODT_CLOCK = re.compile(rb"<(meta:creation-date|dc:date|meta:editing-duration|meta:print-date)>[^<]*</\1>")

# '<config:config-item config:name="Rsid" config:type="int">1234567</config:config-item>', a number drawn anew each time
ODT_DRAWN = re.compile(rb'<config:config-item config:name="Rsid(?:Root)?"[^>]*>\d+</config:config-item>')

# "<dcterms:modified …>2026-01-20T12:00:00Z</dcterms:modified>": openpyxl writes the hour at which it saves
SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(?=<)")


def without_clock(archive: bytes) -> bytes:
    """The same members in the same order and with the same compression, all of one date, without the hour of their making."""
    result = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(result, "w") as new:
        for member in old.infolist():
            if member.filename.startswith("Thumbnails/"):
                continue
            info = zipfile.ZipInfo(member.filename, MOMENT)
            info.compress_type = member.compress_type
            new.writestr(info, _constant(member.filename, old.read(member)))
    return result.getvalue()


def _constant(name: str, content: bytes) -> bytes:
    if name == "docProps/core.xml":
        return SAVED.sub(rb"\g<1>" + datetime(*MOMENT).isoformat().encode() + b"Z", content)
    patterns = {"meta.xml": ODT_CLOCK, "settings.xml": ODT_DRAWN}
    return patterns[name].sub(b"", content) if name in patterns else content

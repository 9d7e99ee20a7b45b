"""The marks by which an annex structures a cell; `extract/` and `normalize/` both go by them."""

import re

EVERY_AREA = "*"
"""Stands for all the Areas of an annex wherever codes of Areas are listed."""

# "2023:", "Anno 2024:", "2024 -", "(2025):", "Target 2025:", "Anno 2025" with nothing after it or before "almeno …" at the start of a
# paragraph; but not "2024-2026", "2024 - 2026", "2024/2025:", "Anno 2024 e 2025", "2000 - 2500 utenti"
YEAR_MARKER = re.compile(
    r"(?P<label>(?:per\s+l['’])?anno\s+|esercizio\s+|target\s+|(?:valore|livello|risultato)\s+atteso\s+|(?:per\s+il|nel)\s+(?=20\d\d\s?:))?"
    r"(?P<bracket>\()?(?P<year>20\d\d)(?(bracket)\))"
    r"(?:\s*[:=→⇒]|(?:(?<=20[123]\d)|(?<=20[123]\d\)))\s*[-–—](?=\s)(?!\s*20\d\d(?!\d))"
    r"|(?(bracket)\s|(?!))"
    r"|(?(label)\s*$|(?!))"
    r"|(?(label)(?=\s+(?:entro|almeno|minimo|massimo|fino|n\.|[≥≤<>]|\d+\s?%)(?!\w))|(?!)))"
    r"\s*",
    re.IGNORECASE,
)

TARGET_START = re.compile(
    r"(?:entro|minimo|massimo|almeno|oltre|fino\s+a|(?:non\s+)?(?:meno|più|oltre)(?:\s+di)?|tutt[ei]|nessun[oa]?|sì|n\.|n°|nr\.?)(?!\w)"
    r"|[≥≤<>=€+]\s*\d|(?!20\d\d(?!\d))\d",
    re.IGNORECASE,
)
"""How a target without a year marker begins: "entro il …", "minimo n. 3", "100%"; but not with a year, which ends a date."""
# "(Segue)", "Continua alla pagina seguente", "Segue tabella 2", "Tabella 2: (continua)", "Continued on next page"
_CONTINUATION = re.compile(
    r"(?:(?:tabella|tab|table) \d+ )?(?:segue|continua|continuazione|continued|cont)"
    r"(?: (?:da|dal|dalla|alla|nella|sulla|a|su|della|from|on|previous|next|the|precedente|successiva|seguente"
    r"|pag|pagina|page|tabella|table|\d+))*"
)

FURTHER_PART = re.compile(
    r"(?:lotto|fase|stralcio|parte|annualità)\s+(?:n\.?\s*)?(?:[2-9](?!\d)|ii|iii|iv|second[oa]|terz[oa])\b", re.IGNORECASE
)
"""How a part begins that is not the first one of what it belongs to: "Lotto 2: …", "Parte seconda"."""

PICTURE = "\uf0b7"
"""What stands for a disc, a box or an arrow that a font of signs draws before an item of a list: a picture, and no text."""

# "- x", "–x", "• 3", "a) x", "1) x", "IV) x", "1. Xx", "1. 2025: x" at the start of a paragraph; but not "-5" (a number) or "- 2026" (a
# span that a line cuts in two)
BULLET = re.compile(
    r"(?:[-–—*]\s*(?=[^\s\d.,])|[•·▪▫●○◦◆■□►▸➢➤➔→✓✔‣⁃§\uf0a7\uf0b7\uf0d8\uf0fc]\s*(?=\S)"
    r"|(?:[a-z]|\d{1,2}|[ivx]{1,5}|[IVX]{1,5})\)\s+(?=\S)|\d{1,2}\.\s+(?=[A-ZÀ-Ý][a-zà-ý]|20\d\d\s?:))"
)


def is_continuation(text: str) -> bool:
    """Does it only say that a table goes on: "(segue)", "Continua nella pagina successiva"?"""
    return _CONTINUATION.fullmatch(" ".join(re.findall(r"\w+", text.casefold()))) is not None

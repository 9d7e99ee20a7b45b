"""`python -m tests.press.sites FOLDER [NAME…]`: the pages of content systems, to be looked at in a browser."""

import sys
from pathlib import Path

from tests.press.sites.catalogue import SITES

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for site in SITES:
        if site.name.startswith(tuple(sys.argv[2:]) or ""):
            (folder / f"{site.name}.html").write_text(site.text, encoding="utf-8")

"""The title and the description of an objective."""

import re

# " - ", " – ", " — "; a dash at the very end has no description after it
_DASH = re.compile(r"\s+[-–—](?:\s+|$)")


def split_title(text: str) -> tuple[str, str | None]:
    """The title of an objective, up to the first dash that stands free, and its description; no description without such a dash."""
    text = " ".join(text.split())
    dash = _DASH.search(text)
    if not dash:
        return text, None
    return text[: dash.start()], text[dash.end() :] or None

"""The number format of a cell, taken apart: its sections, and the words and signs of one."""

import re

# "[Red]", "[>=100]", "[$-410]", but not the hours of a span "[h]"
BRACKETS = re.compile(r"\[(?!(?:h+|m+|s+)\])[^\]]*\]", re.IGNORECASE)
# "\"n. \"", "\\ ", "_-", "* ", "am/pm", "yyyy", "0": what stands in a section
TOKEN = re.compile(
    r'"(?P<said>[^"]*)"|\\(?P<escaped>.)|_(?P<space>.)|\*.|(?P<elapsed>\[(?:h+|m+|s+)\])|(?P<half>am/pm|a/p)|(?P<letters>y+|m+|d+|h+|s+|e+|g+)|(?P<other>.)',
    re.IGNORECASE,
)


def split_sections(code: str) -> list[str]:
    """The parts of a format for positive, negative, zero and text."""
    return re.findall(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\\[])+|(?<=;)(?=;|\Z)', code) or [""]

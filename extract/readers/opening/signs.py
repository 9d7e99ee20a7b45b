"""Signs that stand for letters, whatever holds them: one for several, and two bytes of a letter in the wrong order."""

import re
import string
import unicodedata

# "ﬁ" and its like, by the names that Unicode has for them.
_LIGATURES = re.compile("[\ufb00-\ufb06]")
# Some programs that print a print anew write the letters of a ligature with their two bytes in the wrong order: "fi" is "昀椀". A sign
# of Chinese or Korean is one of these when its bytes, swapped, are a Latin letter; in an Italian word, two of them are no chance.
SWAPPED = {chr(ord(letter) << 8): letter for letter in string.ascii_letters}
_SWAPPED_RUN = re.compile(f"[{''.join(SWAPPED)}]{{2,}}")


def spell_signs(text: str) -> str:
    """The text with letters in the place of signs that stand for them."""
    if text.isascii():
        return text
    text = _LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return _SWAPPED_RUN.sub(lambda match: "".join(SWAPPED[sign] for sign in match[0]), text)

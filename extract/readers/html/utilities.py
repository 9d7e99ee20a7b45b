"""Classes by which the frameworks of content systems hide an element on a wide screen; their style sheets are no part of the page."""

import re
from collections.abc import Collection

_WIDE = "(?:sm|md|lg|xl|xxl|small|medium|large|tablet|desktop)"
# what is read aloud and not shown, or shown on telephones and on paper alone
_HIDING = re.compile(
    rf"sr-only|visually-?hidden|screen-reader-text|element-invisible|d-{_WIDE}-none|(?:elementor-|is-)?hidden?-(?:on-)?{_WIDE}(?:-up)?"
    rf"|visible-(?:xs|phone|mobile|print)(?:-block|-inline)?|(?:show|visible)-for-small(?:-only)?|hide-for-{_WIDE}(?:-up)?"
    rf"|(?:mobile|phone|print)-only|only-(?:mobile|phone|print)|{_WIDE}:hidden"
)
# "d-none", "hidden": on all screens, unless another class shows the element on wide ones
_HIDING_FIRST = frozenset({"d-none", "hidden", "hide"})
_SHOWING = re.compile(rf"d-{_WIDE}-(?!none)\w+|{_WIDE}:(?:block|table|flex|grid|inline\S*)|visible-{_WIDE}(?:-\w+)?|show-for-{_WIDE}")


def hides(classes: Collection[str]) -> bool:
    """Do these classes hide their element on a wide screen?"""
    if any(_SHOWING.fullmatch(name) for name in classes):
        return False
    return any(name in _HIDING_FIRST or _HIDING.fullmatch(name) for name in classes)

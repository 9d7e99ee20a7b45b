"""Text and pages that lie on their side.

A turn is the angle, counter-clockwise in degrees, by which text is turned against the page: 0, 90 (read from below), 180, 270
(read from above). Boxes are turned into the frame in which the text stands upright, and back.
"""

from models.place import Box


def turn_box(box: Box, turn: int, page: Box) -> Box:
    """The box in the frame in which text of this turn stands upright; `page` is the page's box."""
    if turn == 90:
        return Box(page.bottom - box.bottom, box.x0 - page.x0, page.bottom - box.top, box.x1 - page.x0)
    if turn == 180:
        return Box(page.x1 - box.x1, page.bottom - box.bottom, page.x1 - box.x0, page.bottom - box.top)
    if turn == 270:
        return Box(box.top - page.top, page.x1 - box.x1, box.bottom - page.top, page.x1 - box.x0)
    return box


def turn_back(box: Box, turn: int, page: Box) -> Box:
    """The box on the page, from one in the frame in which text of this turn stands upright."""
    if turn == 90:
        return Box(box.top + page.x0, page.bottom - box.x1, box.bottom + page.x0, page.bottom - box.x0)
    if turn == 180:
        return Box(page.x1 - box.x1, page.bottom - box.bottom, page.x1 - box.x0, page.bottom - box.top)
    if turn == 270:
        return Box(page.x1 - box.bottom, box.x0 + page.top, page.x1 - box.top, box.x1 + page.top)
    return box

"""Is a table with tables in it one that lays out the page, or one of data with a small table in a cell? Shared by all formats."""

# A row says something as a row when this many of its cells have text; an annex has five columns.
TELLING_CELLS = 3
# So many such rows, besides those that hold tables, and a table with tables in it may still be one of data.
TELLING_ROWS = 2


def is_telling(cells_with_text: int) -> bool:
    """Does a row with so many cells of its own text read as a row of data?"""
    return cells_with_text >= TELLING_CELLS


def is_layout(own: int, nested: int, telling_rows: int) -> bool:
    """Does a table with tables in it only lay out the page?

    It does when the inner tables hold most of its text, or when fewer than two of its rows read as rows of data.

    Args:
        own: letters of its own cells.
        nested: letters of the tables in it.
        telling_rows: rows that hold no table and read as rows of data.
    """
    return nested > own or telling_rows < TELLING_ROWS

"""Where the tables of a page are: their columns and rows, ruled or not."""

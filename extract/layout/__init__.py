"""A page's words and rules to its blocks: lines of text and tables of cells."""

"""Programs that typeset a text with commands in it: LaTeX, Typst, Apache FOP; each with its renderings."""

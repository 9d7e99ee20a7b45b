"""The letters of a page as a reader takes them: ligatures, hyphens, copies, spaced words."""

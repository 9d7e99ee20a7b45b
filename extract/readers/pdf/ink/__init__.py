"""What of a PDF page can be seen: what cannot be seen is no content."""

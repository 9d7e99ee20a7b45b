"""PDF pages: letters and painted shapes to words and rules."""

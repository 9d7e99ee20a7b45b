"""What is hard in the rules of a table: few, open, shaded, or none, so that space alone tells rows and paragraphs."""

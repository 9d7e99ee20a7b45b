"""What PDFium is asked for: what it counts, where its ink is, a file without its encryption."""

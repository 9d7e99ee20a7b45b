"""What stands between a document and its records: lines, tables and rows, their texts, columns and marks, and how a page was read."""

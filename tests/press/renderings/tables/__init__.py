"""What is hard in the shape of a table: other columns, boxes in place of rows, one cell over many pages."""

"""Document to table rows."""

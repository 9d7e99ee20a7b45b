"""What a page break cut, put together again."""

"""Text files: tab-separated columns, or the tables of light markup."""

"""The cells of one table to rows by column."""

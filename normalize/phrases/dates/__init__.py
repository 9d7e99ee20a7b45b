"""When: dates, periods, recurrences and terms, and what they do in their phrase."""

"""What is printed: an annex as its source states it, its true records, its tables and pages, and what it can be changed into."""

"""Many documents in one run: a supervisor that reads none of them, and workers that do."""

"""Which rows stand under which heading."""

"""How much: numbers, what they count, and how they are meant."""

"""What is hard in the letters: set in an unusual way, not to be seen, or not to be known."""

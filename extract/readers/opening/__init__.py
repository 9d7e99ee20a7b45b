"""What a file is, before anything reads it: its kind, its signature, its archive, its encoding."""

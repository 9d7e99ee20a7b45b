"""The forms of samples/, a module a format, and the programs of others that print them."""

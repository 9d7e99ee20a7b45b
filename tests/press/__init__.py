"""The press: what prints the sample annexes, from sources of towns that do not exist, in every form and in many ways."""

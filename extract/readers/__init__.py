"""The bytes of a file to its blocks; one package a format, and none of them knows another."""

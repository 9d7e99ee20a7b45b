"""The sample annexes printed in many other ways: one module a family of ways, one PDF a way and program in tests/renderings/."""

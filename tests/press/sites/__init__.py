"""Annexes as content systems publish them: pages of Drupal, WordPress, Plone and of municipal kits, as documents for tests."""

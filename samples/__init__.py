"""Annexes of municipalities that do not exist: their sources, their true records, and all that is printed from them."""

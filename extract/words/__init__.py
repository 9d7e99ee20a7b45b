"""The Italian of an annex: names of its columns, words that line breaks cut, how evidence is weighed."""

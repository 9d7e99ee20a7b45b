"""The grammar of dates: which words of a phrase name a day or a period, and which days it covers."""

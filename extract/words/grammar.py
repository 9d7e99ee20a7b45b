"""Closed classes of Italian words that tell whether a text is cut; they are grammar, so the list is whole."""

# Articles, prepositions, conjunctions: they never end a text.
_HANGING_WORDS = """
    il lo la i gli le l un uno una di del dello della dei degli delle dell d a al allo alla ai agli alle all da dal dallo dalla dai
    dagli dalle dall in nel nello nella nei negli nelle nell con col coi su sul sullo sulla sui sugli sulle sull per tra fra e ed o od
    che nonché nonche oppure ovvero anche sia né ne ogni presso mediante tramite attraverso secondo verso entro non come quale quali cui
"""
HANGING = frozenset(_HANGING_WORDS.split())


def hangs(word: str) -> bool:
    """Does no text end with this word? A single capital is a name ("Area I")."""
    return word.lower() in HANGING and not (len(word) == 1 and word.isupper())


# Abbreviations after which a number or a name comes, so that no text ends with them.
ABBREVIATIONS = frozenset("n. nn. nr. art. artt. lett. pag. prot. co. es. dott. sig. max. min. ca. c.d. cfr. rif. reg.".split())  # noqa: SIM905

# Prefixes that are often set off by a hyphen ("co-progettazione", "pre-allarme", "e-mail").
_PREFIX_WORDS = """
    aero agro anti audio auto bio ciclo co e eco elettro euro ex extra foto geo idro infra inter intra macro mega meta micro mini moto multi
    neo neuro no non on pan para post pre pro pseudo psico semi smart socio sub super tele termo ultra video vice web wi
"""
PREFIXES = frozenset(_PREFIX_WORDS.split())

# Those of them that keep their hyphen as a rule, and with which hardly a word begins in one piece.
SPELT_APART = frozenset(("ex", "non", "smart", "socio", "vice", "web"))

# What "e-" stands before: "l'e-mail", "dell'e-government".
ELECTRONIC = frozenset(("book", "bike", "commerce", "democracy", "government", "health", "learning", "mail", "payment", "procurement"))

# Prepositions and conjunctions with which a responsible never begins ("Con il coordinamento di …", "e ufficio tributi").
TYING = frozenset("con e ed in per tra fra nonché nonche oppure sotto tramite mediante previa previo".split())  # noqa: SIM905

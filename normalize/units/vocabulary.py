"""The words by which responsible and weight cells say what they mean, as pieces of patterns; all are to be read without regard to case.

These are words of Italian local government in general. No name of an Area is among them: names are learned from each annex.
"""

import re

# From the widest unit to the narrowest: inside "Area V - servizio CED" the Area is responsible, and the service is an office of it.
RANKS = {
    "dipartimento": 0,
    "direzione": 1,
    "area": 2,
    "settore": 3,
    "ripartizione": 3,
    "divisione": 3,
    "centro": 3,
    "comando": 3,
    "posizione": 3,
    "servizio": 4,
    "unità": 5,
    "sezione": 5,
    "ufficio": 6,
}
# Area, Settore, Ripartizione, Direzione, Dipartimento: an annex that uses two of these words means the same units by both
LAST_PEER = RANKS["posizione"]

# "P.O.", "E.Q.": who holds a unit; they stand before it, never within its name
OFFICES_HELD = r"p\.\s?o\.|e\.\s?q\.|(?-i:PO|EQ)(?!\w)|posizion[ei]\s+organizzativ[ae]|elevat[ae]\s+qualificazion[ei]"

NAMED_UNIT = (
    r"(?P<dipartimento>dipartiment[oi]|dip\.)|(?P<direzione>direzion[ei])|(?P<area>aree|area)|(?P<settore>settor[ei]|sett\.)"
    r"|(?P<ripartizione>ripartizion[ei]|rip\.)|(?P<divisione>division[ei])|(?P<centro>centr[oi]\s+di\s+responsabilità|c\.?d\.?r\b\.?)"
    r"|(?P<comando>(?:comando|corpo)(?=\s+(?:di\s+|della\s+|dei\s+)?(?:polizia|vigil)))"
    rf"|(?P<posizione>(?:{OFFICES_HELD})(?=\s*(?:n[.°]?\s*)?(?:\d{{1,2}}|(?-i:[IVX]{{1,6}}))(?!\w)))"
    r"|(?P<servizio>servizio|servizi|serv\.)|(?P<unità>unità\s+(?:operativ|organizzativ)[ae]|u\.\s?o\b\.?(?:\s?c\.)?|uo(?=\s))"
    r"|(?P<sezione>sezion[ei])|(?P<ufficio>ufficio|uffici|uff\.)"
)
UNIT = "(?:" + re.sub(r"\?P<\w+>", "?:", NAMED_UNIT) + r")(?!\w)"
PLURALS = frozenset(["aree", "settori", "servizi", "ripartizioni", "direzioni", "dipartimenti", "divisioni", "centri", "sezioni", "uffici"])

# "Segretario comunale", "Dirigente", "R.P.C.T."
ROLES = (
    r"(?:vice\s?-?\s?)?segretari[oae]|segr\.|resp\.(?:l[ei])?|direttor[ei]|direttrice|dirigent[ei]|responsabil[ei]|comandante|sindac[oa]|assessor[ei]|referent[ei]"
    r"|cap[oi](?=\s+(?:area|settore|servizio|ufficio|ripartizione|sezione)(?!\w))|addett[oaie]|funzionari[oae]|istruttor[ei]|titolar[ei]|r\.?u\.?p\.?|r\.?p\.?c\.?t\.?|organismo|nucleo|giunta|consiglio|o\.?i\.?v\.?"
)
# "Dott.ssa Rossi", "Geom. Bianchi"
TITLES = r"dott\.ssa|dottoressa|dottor|dott\.?|dr\.ssa|dr\.|ing\.|arch\.|geom\.|rag\.|avv\.|sig\.ra|sig\.|prof\.ssa|prof\.|p\.\s?i\."
# "personale dell'ufficio tributi", "sportello SUAP"; but "Area Personale" is a name
STAFF = r"personale(?=\s+(?:dell?['’ou]|degli|ufficio|uffici|serviz|addett|assegnat|in\s+servizio|sportello))|sportello"
# "da finanziarsi con …", "Premio da liquidare …", "n. 3 operai"
NOTES = (
    r"da\s+finanziar\w+|finanziat[oaie](?!\w)|(?:premio|incentivo|compenso)(?!\w)|previ[ao](?!\w)|con\s+(?:fondi|risorse)(?!\w)|da\s+liquidar\w+"
    r"|compatibilmente|n\.\s*\d+\s+(?-i:[a-zà-ù])"
)
# "n.d.", "da definire", "in corso di definizione": not said yet
PENDING = (
    r"n\s?[./]\s?[dpacr]\b\.?|(?:ancora\s+)?da\s+(?:defini|assegna|determina|stabili|attribui|concorda|quantifica|individua|nomina|valuta)\w+"
    r"|da\s+def\.|in\s+(?:corso|fase|via|attesa)\s+di\s+(?:definizione|assegnazione|determinazione|nomina)"
    r"|non\s+(?:ancora\s+)?(?:definit|assegnat|attribuit|previst|individuat|determinat)[oa]"
)
# "con il coordinamento di", "coordinatore:", "coordinata da", "capofila"
COORDINATION = (
    r"(?:con|sotto)\s+(?:il\s+)?coordinamento|in\s+coordinamento|coordinamento\s*:|(?:coordina(?:t[oaie])?|coordinat(?:ore|rice)|capofila)(?!\w)"
    rf"|coordinamento(?=\s+(?:(?:del|della|dei|delle)\s+|dell['’]\s*)?{UNIT})"
)
# "in collaborazione con": another one is named beside
COMPANY = (
    r"in\s+(?:collaborazione|raccordo|sinergia)(?!\w)|con\s+(?:la\s+collaborazione|il\s+supporto|il\s+concorso)(?!\w)|unitamente|di\s+concerto"
    r"|insieme(?!\w)|oltre\s+a(?:ll?[aeo]?|i|gli)?(?!\w)|nonché(?!\w)|tutt[ei]\s"
)
ARTICLE = (
    r"(?:(?:il|lo|la|i|gli|le|del|dello|della|dei|degli|delle|al|alla|dal|dalla|dai|dalle|da|di|con|a\s+cura\s+di)\s+"
    r"|(?:l|dell|all|dall)['’]\s*)"
)
# what ends a name: "Lavori pubblici. Premio …", but not the full stop of "AA.GG." or "Amm."
FULL_STOP = r"(?<=[A-Za-zÀ-ù]{5})\.(?=\s|$)"

_ARTICLES = ("il", "lo", "la", "le", "i", "gli", "l'", "l’")
_GENITIVES = ("di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "dell’")
_DATIVES = ("al", "alla", "ai", "alle", "all'", "all’", "dal", "dall'", "dall’")
JOINTS = frozenset(("e", "ed", "con", "per", *_ARTICLES, *_GENITIVES, *_DATIVES))
EDGE = " \t,;:/-–—\x00"
BLANK = "\x00"
"""Stands for words that were taken out of a text; it is no white space, so that no pattern runs over a stretch of it."""


def blank(text: str, *spans: tuple[int, int]) -> str:
    """The text with these stretches blanked, so that places in it stay what they were."""
    pieces, position = [], 0
    for start, end in sorted(spans):
        pieces += [text[position:start], BLANK * (end - max(start, position))]
        position = max(end, position)
    return "".join(pieces) + text[position:]


def trim_joints(words: str) -> str:
    """The words without the separators, articles and prepositions at their end, which led to what follows them."""
    end = len(words)
    while True:
        while end and words[end - 1] in EDGE:
            end -= 1
        space = words.rfind(" ", 0, end)
        if not end or words[space + 1 : end].lower() not in JOINTS:
            return words[:end]
        end = max(space, 0)

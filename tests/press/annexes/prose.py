"""What stands around an annex in a plan: prose, tables of staff, budget and risks. All of it is our own."""

from collections.abc import Iterator

SUBJECTS = (
    "Il Comune",
    "La Giunta comunale",
    "L'organizzazione interna",
    "Il sistema dei controlli",
    "Il ciclo di gestione della performance",
    "La struttura amministrativa",
    "Il Nucleo di valutazione",
    "Ciascun Responsabile",
    "Il personale dipendente",
    "La programmazione strategica",
    "Il contesto socioeconomico del territorio",
)
VERBS = (
    "persegue",
    "tiene conto, anche in corso d'anno, di",
    "si fonda su",
    "contribuisce a rafforzare",
    "è chiamato a rispettare",
    "promuove, nei limiti delle risorse disponibili,",
    "verifica periodicamente",
)
COMPLEMENTS = (
    "la qualità dei servizi resi alla collettività e la loro accessibilità",
    "gli equilibri di bilancio e la sostenibilità della spesa nel medio periodo",
    "le esigenze espresse dai cittadini, dalle imprese e dalle associazioni",
    "la semplificazione delle procedure e la riduzione dei tempi di attesa",
    "il coordinamento tra gli uffici e la chiarezza dei rispettivi compiti",
    "la crescita professionale dei dipendenti e il benessere nei luoghi di lavoro",
    "la tutela dell'ambiente, del paesaggio e dei beni comuni",
    "le pari opportunità e il contrasto di ogni discriminazione",
    "la trasparenza delle decisioni e l'integrità dei comportamenti",
    "gli indirizzi che il Consiglio ha approvato con le linee di mandato",
    "la piena accessibilità, fisica e digitale, degli sportelli",
    "i vincoli di finanza pubblica e le norme sulle assunzioni",
    "un confronto costante con gli enti vicini e con la Provincia",
)
ENDINGS = (
    ".",
    ", come risulta dalla relazione allegata al rendiconto.",
    "; a tal fine sono previsti incontri con i referenti di ciascun ufficio.",
    ", senza nuovi oneri a carico della finanza pubblica.",
    ", anche mediante forme di gestione associata.",
)
CHAPTERS = (
    "Scheda anagrafica dell'amministrazione",
    "Il contesto esterno",
    "Il contesto interno",
    "Valore pubblico",
    "Semplificazione e digitalizzazione",
    "Accessibilità",
    "Pari opportunità",
    "Rischi corruttivi e trasparenza",
    "Struttura organizzativa",
    "Lavoro agile",
    "Fabbisogno di personale",
    "Formazione",
    "Monitoraggio",
)

SIGNED = (
    "Documento informatico firmato digitalmente da BIANCHI LUISA ai sensi dell'art. 24 del D.Lgs. 82/2005 - Prot. n. 0004312 del 29/02/2024"
)
NOTE = (
    "(1) I pesi sono proposti dal Nucleo di valutazione e approvati dalla Giunta. (2) Il raggiungimento è certificato entro il 30 aprile."
)

Rows = tuple[tuple[str, ...], ...]

STAFF: Rows = (
    ("Categoria", "Profilo professionale", "Posti coperti", "Posti vacanti"),
    ("Funzionari", "Funzionario amministrativo contabile", "7", "1"),
    ("Funzionari", "Funzionario tecnico", "3", "1"),
    ("Istruttori", "Istruttore amministrativo", "14", "2"),
    ("Istruttori", "Agente di polizia locale", "6", "0"),
    ("Operatori esperti", "Operaio specializzato", "5", "1"),
)
BUDGET: Rows = (
    ("Titolo", "Descrizione", "Previsione di competenza", "Previsione di cassa"),
    ("1", "Entrate correnti di natura tributaria", "4.312.500,00", "5.020.118,40"),
    ("2", "Trasferimenti correnti", "812.000,00", "903.455,12"),
    ("3", "Entrate extratributarie", "1.140.300,00", "1.377.902,66"),
    ("4", "Entrate in conto capitale", "2.675.000,00", "3.018.240,00"),
)
RISKS: Rows = (
    ("Processo", "Evento rischioso", "Misura", "Livello"),
    ("Affidamenti diretti", "Frazionamento artificioso", "Rotazione degli operatori", "Alto"),
    ("Concessione di contributi", "Discrezionalità nei criteri", "Avviso con punteggi", "Medio"),
    ("Controlli edilizi", "Omissione di verifiche", "Sorteggio delle pratiche", "Alto"),
)
OTHER_TABLES = (STAFF, BUDGET, RISKS)


def paragraph(number: int, sentences: int = 3) -> str:
    """A paragraph of that many sentences; another number gives another paragraph."""
    return " ".join(_sentence(number * 7 + step) for step in range(sentences))


def _sentence(number: int) -> str:
    subject = SUBJECTS[number % len(SUBJECTS)]
    verb = VERBS[(number // 2 + number) % len(VERBS)]
    first = COMPLEMENTS[(number * 5 + number // 11) % len(COMPLEMENTS)]
    return f"{subject} {verb} {first}{ENDINGS[(number + number // 3) % len(ENDINGS)]}"


def chapters(count: int) -> Iterator[tuple[str, tuple[str, ...], Rows | None]]:
    """So many chapters: heading, paragraphs, and in every third a table that is none of objectives."""
    for number in range(count):
        title = f"{number + 1}. {CHAPTERS[number % len(CHAPTERS)]}"
        paragraphs = tuple(paragraph(number * 10 + step) for step in range(2 + number % 3))
        yield title, paragraphs, OTHER_TABLES[number // 3 % 3] if number % 3 == 1 else None

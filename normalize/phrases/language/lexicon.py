"""The words that the grammars know, by the class that they belong to.

A word may carry a value ("marzo=3") and endings ("approvat|oaie"). It is the Italian of planning documents, not of any one of them.
"""

from typing import Final

VOCABULARY: Final[dict[str, str]] = {
    # the calendar
    "MONTH": "gennaio=1 febbraio=2 marzo=3 aprile=4 maggio=5 giugno=6 luglio=7 agosto=8 settembre=9 ottobre=10 novembre=11 dicembre=12",
    "MONTHAB": "gen=1 genn=1 feb=2 febb=2 febbr=2 mar=3 mrz=3 apr=4 mag=5 magg=5 giu=6 lug=7 ago=8 set=9 sett=9 settem=9 ott=10 nov=11"
    " novem=11 dic=12 dicem=12",
    "WEEKDAY": "lunedì=0 lunedi=0 martedì=1 martedi=1 mercoledì=2 mercoledi=2 giovedì=3 giovedi=3 venerdì=4 venerdi=4 sabato=5"
    " domenica=6 lun=0 mer=2 gio=3 ven=4 sab=5 dom=6",
    "PERIOD": "bimestre=2 trimestre=3 quadrimestre=4 semestre=6 bim=2 trim=3 quadrim=4 quadr=4 sem=6",
    "PERIODS": "bimestri=2 trimestri=3 quadrimestri=4 semestri=6",
    "SPANWORD": "biennio triennio quadriennio quinquennio sessennio decennio periodo",
    "ANNO": "anno annualità annualita'",
    "ANNI": "anni annate",
    "ESERCIZIO": "esercizio esercizi",
    "MESE": "mese",
    "MESI": "mesi",
    "SETTIMANA": "settimana",
    "SETTIMANE": "settimane",
    "GIORNO": "giorno",
    "GIORNI": "giorni gg gg.",
    "ORE": "ore ora h",
    "MINUTI": "minuti",
    "MIN": "min",
    "DECADE": "decade",
    "QUINDICINA": "quindicina",
    "META": "metà meta'",
    "FINE": "fine",
    "TERMINE": "termine",
    "CHIUSURA": "chiusura conclusione completamento ultimazione",
    "INIZIO": "inizio inizi principio",
    "MANDATO": "mandato consiliatura legislatura",
    "FEAST": "natale=1225 pasqua=0 pasquetta=1 epifania=106 ferragosto=815 capodanno=101 ognissanti=1101 immacolata=1208",
    "VIGILIA": "vigilia",
    "FESTA": "festa ricorrenza anniversario",
    "FEASTOF": "repubblica=602 liberazione=425 lavoro=501 lavoratori=501 donna=308 memoria=127 ricordo=210 papà=319",
    "SEASON": "primavera estate autunno inverno",
    # order
    "ORDINAL": "primo=1 secondo=2 terzo=3 quarto=4 quinto=5 sesto=6 settimo=7 ottavo=8 nono=9 decimo=10 seconda=2 terza=3 quarta=4"
    " quinta=5 sesta=6 settima=7 ottava=8 nona=9 decima=10",
    "PRIMA": "prima=1",
    "PRIMI": "primi prime primissimi",
    "LAST": "ultimo ultima",
    "LASTS": "ultimi ultime",
    "ROMAN": "II=2 III=3 IV=4 V=5 VI=6 VII=7 VIII=8 IX=9 X=10 XI=11 XII=12 XIII=13 XIV=14 XV=15 XVI=16 XX=20 XXIV=24 XXV=25 ii=2"
    " iii=3 iv=4",
    "ROMANI": "I=1",
    # small words
    "IL": "il lo la i gli le l' questo questa",
    "DEL": "di del dello della dei degli delle dell' d'",
    "AL": "a ad al allo alla ai agli all'",
    "ALLE": "alle",
    "DAL": "da dal dallo dalla dai dagli dall'",
    "DALLE": "dalle",
    "NEL": "in nel nello nella nei negli nelle nell'",
    "SUL": "su sul sullo sulla sui sugli sulle sull'",
    "PER": "per",
    "CON": "con",
    "TRA": "tra fra",
    "E": "e ed nonché nonche'",
    "O": "o od oppure ovvero",
    "NON": "non mai",
    "VERBO": "è e' sono sarà sara' saranno sia siano",
    # when
    "ENTRO": "entro",
    "OLTRE": "oltre",
    "TERMINA": "termina terminano conclude concludono cessa cessano",
    "FINO": "fino sino",
    "DOPO": "dopo successivamente posteriormente",
    "SUCCESSIVO": "successiv|oaie seguente seguenti prossim|oaie",
    "PRECEDENTE": "precedente precedenti precedentemente antecedente antecedenti antecedentemente anteriore anteriormente",
    "PARTIRE": "partire decorrere",
    "DECORRENZA": "decorrenza",
    "DURANTE": "durante",
    "CORSO": "corso arco",
    "TARDI": "tardi",
    "SCADENZA": "scadenza scadenze scad scade scadono deadline tempistica tempistiche tempi timing",
    "DATA": "data date",
    "GIORNATA": "giornata",
    "COMUNQUE": "comunque improrogabilmente perentoriamente tassativamente inderogabilmente indicativamente presumibilmente",
    "TERMADJ": "perentori|oa improrogabile tassativ|oa inderogabile stabilit|oa fissat|oa previst|oa ordinari|oa",
    "CORRENTE": "corrente p.v c.a c.m pv cor stess|oa medesim|oa attuale",
    "SCORSO": "scors|oa u.s us",
    "OGNI": "ogni ciascun ciascuno ciascuna",
    "TUTTO": "tutt|oaie tutt' inter|oa",
    "VOLTA": "volta volte",
    "CADENZA": "cadenza periodicità periodicita' frequenza",
    "RECUR": "giornalier|oaie=P1D giornalmente=P1D quotidian|oaie=P1D quotidianamente=P1D settimanale=P1W settimanali=P1W"
    " settimanalmente=P1W quindicinale=P15D quindicinali=P15D quindicinalmente=P15D bisettimanale=P1W bimensile=P1M"
    " bimensili=P1M mensile=P1M mensili=P1M mensilmente=P1M bimestrale=P2M bimestrali=P2M bimestralmente=P2M trimestrale=P3M"
    " trimestrali=P3M trimestralmente=P3M quadrimestrale=P4M quadrimestrali=P4M quadrimestralmente=P4M semestrale=P6M"
    " semestrali=P6M semestralmente=P6M annualmente=P1Y infrannuale=P6M infrannuali=P6M",
    "ANNUAL": "annuale=P1Y annuali=P1Y annuo=P1Y annua=P1Y annui=P1Y annue=P1Y",
    "PLURIENNAL": "biennale=P2Y biennali=P2Y triennale=P3Y triennali=P3Y quinquennale=P5Y",
    "CONTINUOUS": "continuo continua continuativ|oaie continuativamente continuamente costante costantemente ininterrottamente",
    "SOLUZIONE": "soluzione",
    "CONTINUITY": "continuità continuita'",
    "LAVORATIVI": "lavorativ|oi lav feriale feriali utile utili",
    "SOLARI": "solare solari naturale naturali consecutiv|oi",
    "CONTESTUALE": "contestualmente contestuale contestuali contemporaneamente simultaneamente",
    "MOMENTO": "momento",
    # what a date may refer to without being a deadline
    "CUI": "cui sensi giusta",
    "RISPETTO": "rispetto confronto paragone raffronto baseline",
    "RIFERITO": "riferit|oaie riferimento relativ|oaie relativamente inerente inerenti concernente concernenti",
    "PASTPART": "approvat|oaie adottat|oaie sottoscritt|oaie stipulat|oaie pubblicat|oaie emanat|oaie avvenut|oaie firmat|oaie"
    " siglat|oaie deliberat|oaie pervenut|oaie ricevut|oaie scadut|oaie notificat|oaie modificat|oaie istituit|oaie"
    " costituit|oaie insediat|oaie entrat|oie rilevat|oaie registrat|oaie trasmess|oaie acquisit|oaie protocollat|oaie"
    " nominat|oaie conferit|oaie inaugurat|oaie concess|oaie rilasciat|oaie ammess|oaie presentat|oaie avviat|oaie"
    " assunt|oaie aggiudicat|oaie affidat|oaie iniziat|oaie",
    "DONE": "realizzat|oaie effettuat|oaie eseguit|oaie svolt|oaie conclus|oaie completat|oaie ultimat|oaie predispost|oaie"
    " redatt|oaie attivat|oaie inviat|oaie depositat|oaie convocat|oaie tenut|oaie tenutosi tenutasi svoltosi svoltasi"
    " organizzat|oaie emess|oaie indett|oaie espletat|oaie consegnat|oaie celebrat|oaie validat|oaie collaudat|oaie"
    " certificat|oaie liquidat|oaie erogat|oaie comunicat|oaie inoltrat|oaie ratificat|oaie accertat|oaie perfezionat|oaie"
    " licenziat|oaie esaminat|oaie discuss|oaie chius|oaie apert|oaie trasferit|oaie installat|oaie visionat|oaie"
    " elaborat|oaie finanziat|oaie assegnat|oaie autorizzat|oaie datat|oaie censit|oaie verificat|oaie caricat|oaie",
    "ACTS": "note delibere deliberazioni determine determinazioni ordinanze circolari sentenze contratti convenzioni verbali accordi"
    " intese atti regolamenti avvisi decisioni pareri comunicazioni fatture provvedimenti disposizioni richieste istanze decreti"
    " leggi direttive lettere missiva missive mail email messaggio messaggi",
    # names follow: "Dott.ssa Marzo"
    "TITLE": "dott dott.ssa dottor dottoressa ssa dr dr.ssa ing arch geom avv rag prof sig sig.ra sig.na signor signora ra resp referente",
    "LAW": "lgs dlgs d.lgs dl d.l dm d.m dpr d.p.r dpcm d.p.c.m ccnl c.c.n.l ccdi c.c.d.i cdi direttiva dir reg lr l.r l. rd r.d"
    " tuel decreto costituzione",
    "LEGGE": "legge normativa",
    "ACT": "dgc d.g.c dgr d.g.r dcc d.c.c gc g.c cc c.c gm g.m dgm delibera deliberazione del. determina determinazione det. dd"
    " d.d ordinanza circolare prot protocollo p.g pg sentenza contratto convenzione verbale nota pec accordo intesa atto"
    " regolamento rep repertorio avviso decisione risoluzione disciplinare parere comunicazione fattura provvedimento"
    " disposizione interpello odg o.d.g richiesta istanza rinnovo capitolato gazzetta gu g.u bur",
    "PLAN": "bilancio bilanci piano piani programma programmi programmazione dup d.u.p piao p.i.a.o peg p.e.g pdo p.d.o ptpct ptpc"
    " ptfp p.t.f.p pap p.a.p pptv pola p.o.l.a poa elenco documento rendiconto rendiconti schema schemi tari imu tasi"
    " tributo tributi stagione edizione pof ptof fabbisogno fabbisogni cronoprogramma agenda calendario pnrr performance"
    " obiettivi previsione programmatico consuntivo preventivo",
    "EVENT": "approvazione adozione pubblicazione stipula sottoscrizione avvio ricevimento presentazione entrata aggiudicazione"
    " consegna ricezione esecutività trasmissione acquisizione affidamento collaudo notifica inaugurazione insediamento"
    " arrivo",
    "SCHOOL": "a.s a.e a.a",
    "SCHOLASTIC": "scolastico educativo accademico formativo scolastica teatrale sportiva",
    # what stands before a number that is a name
    "LABEL": "art artt articolo articoli comma commi co c lett lettera punto paragrafo par capitolo cap foglio fg mappale particella"
    " part sub allegato all tabella tab scheda figura fig pagina pag pagg missione misura submisura zona livello categoria cat"
    " codice cod titolo classe sezione sez area settore servizio ufficio asse componente investimento inv under over versione ver"
    " release iso uni en ohsas covid fascicolo pratica id rif cluster macroarea indicatore priorità ambito sottoprogramma distretto"
    " civico interno scala gruppo",
    # what has a number or a day: "fase 2", "milestone 30/06"
    "PHASE": "fase lotto obiettivo azione linea intervento step milestone progetto tappa stralcio",
    "TEL": "tel telefono cell cellulare fax cig cup iban c.f cf p.iva piva matricola matr pin pod pdr",
    "VERDE": "verde",
    "ORARIO": "orario orari",
    "VIA": "via v.le viale piazza p.zza piazzale p.le largo vicolo strada lungomare lungarno",
    "SITE": "scuola scuole plesso istituto parco giardino giardini quartiere stadio palestra teatro rione borgata asilo sala circolo",
    # how much
    "ONE": "un=1 uno=1 una=1 un'=1",
    "NUMERO": "n n° nr num numero nro №",
    "HALF": "mezzo mezza mezz'",
    "ZEROWORD": "nessun nessuno nessuna nessun'",
    "NULLA": "nulla",
    "COLLECTIVE": "decina=10 decine=10 dozzina=12 dozzine=12 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60"
    " ottantina=80 novantina=90 centinaio=100 centinaia=100 migliaio=1000 migliaia=1000",
    "MULTIPLE": "doppio=2 triplo=3 quadruplo=4",
    "DENOMINATOR": "mezzi=2 terzi=3 quarti=4 quinti=5 sesti=6 settimi=7 ottavi=8 noni=9 decimi=10 centesimi=100",
    "SCALE": "mila=1000 milione=1000000 milioni=1000000 mln=1000000 mio=1000000 miliardo=1000000000 miliardi=1000000000 mld=1000000000",
    "PERCENTO": "percento percentuale",
    "CENTO": "cento=100",
    "EURO": "euro eur €",
    "MEASURE": "mq mc ml kg km q t kwh mwh kw ha hl l metri km² m²",
    "PUNTI": "punti p.p",
    "VIRGOLA": "virgola",
    "ALMENO": "almeno minim|oae quantomeno perlomeno",
    "MASSIMO": "massim|oae max tetto",
    "LIMITE": "limite limiti",
    "COME": "come quale",
    "PIU": "più piu' piu",
    "MENO": "meno negativo",
    "SUPERIORE": "superiore superiori sup maggiore maggiori eccedente eccedenti",
    "INFERIORE": "inferiore inferiori inf minore minori",
    "GRANDE": "grande grandi alto alta elevato",
    "PICCOLO": "piccolo piccoli basso bassa",
    "SOTTO": "sotto disotto",
    "SOPRA": "sopra disopra",
    "UGUALE": "uguale uguali pari eguale esattamente",
    "CIRCA": "circa ca approssimativamente all'incirca incirca orientativamente intorno attorno",
    "COMPRESO": "compres|oaie",
    "TRANSITION": "passaggio passare portare innalzamento innalzare elevare abbassamento abbassare",
    "INCREASE": "aumento aumenti aumentare incremento incrementi incrementare crescita rialzo",
    "DECREASE": "riduzione riduzioni ridurre diminuzione diminuzioni diminuire calo contrazione abbattimento abbattere risparmio"
    " flessione decremento",
    "TOTAL": "complessiv|oaie totale totali complessivamente cumulativ|oaie",
    "SI": "sì si si'",
    "NO": "no",
    "SCORE": "punteggio punteggi voto voti giudizio score rating gradimento soddisfazione satisfaction",
}

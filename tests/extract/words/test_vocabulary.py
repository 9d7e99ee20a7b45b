"""What a document's words say of the joints where a line's end may have cut one."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.words.joints import join_lines
from extract.words.vocabulary import learn_words, plain_text
from models.layout.blocks import CellParagraph, Paragraph
from models.layout.text import JointKind, Text
from models.place import Place


def join(head: str, tail: str, *, is_cut: bool = False, is_full: bool = False) -> Text:
    return join_lines(Text(head), Text(tail), is_cut=is_cut, is_full=is_full)


def settle(joined: Text, *elsewhere: str) -> str:
    """The text as it is when its document says `elsewhere` besides."""
    return learn_words([*map(Text, elsewhere), joined]).settle(joined)


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("la co-", "progettazione", "", "la co-progettazione"),
        ("maggior antro-", "pizzazione", "", "maggior antropizzazione"),
        ("il con-", "trollo", "controllo e verifica", "il controllo"),
        ("il sistema fisico-", "informatico", "il sistema fisico e quello informatico", "il sistema fisico-informatico"),
        ("asse Nord-", "Est", "", "asse Nord-Est"),
        ("la co-", "progettazione", "coprogettazione, co-progettazione", "la co-progettazione"),
        ("perfor\u00ad", "mance", "", "performance"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_belongs_to_the_word(head, tail, elsewhere, whole):
    assert settle(join(head, tail), elsewhere) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("Responsab", "ile", "", "Responsabile"),
        ("coordinamento", "del Settore", "il coordinamento e la cura del verde", "coordinamento del Settore"),
        ("coordinamento", "dell'Area 3", "il coordinamento e la cura del verde", "coordinamento dell'Area 3"),
        ("ambulatori", "o (almeno 24)", "uno o più ambulatori", "ambulatorio (almeno 24)"),
        ("ambulatori", "o asili", "uno o più ambulatori", "ambulatori o asili"),
        ("Consiglieri", "comunali", "", "Consiglieri comunali"),
        ("Digitalizza", "zione", "", "Digitalizzazione"),
        ("Approvazione", "in Giunta", "", "Approvazione in Giunta"),
        ("Professioni", "sti, imprese", "le Professioni", "Professionisti, imprese"),
        ("novembre", "2025", "", "novembre 2025"),
        ("1.234.5", "67", "", "1.234.567"),
        ("10", "5", "", "10 5"),
    ],
)
def test_a_word_that_fills_its_line_is_whole_again_unless_it_is_one(head, tail, elsewhere, whole):
    assert settle(join(head, tail, is_cut=True), elsewhere) == whole


@pytest.mark.parametrize(
    ("elsewhere", "whole"), [("servizi on-line", "portale on -line"), ("servizi telematici", "portale on - line")], ids=["compound", "dash"]
)
def test_a_dash_at_the_end_of_a_line_is_a_hyphen_where_the_compound_is_known(elsewhere, whole):
    assert settle(join("portale on -", "line"), elsewhere) == whole


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("3% (Area Vi", "gilanza)", "Area Vigilanza", "3% (Area Vigilanza)"),
        ("5 (Area I-I", "I-IV-V-VI)", "", "5 (Area I-II-IV-V-VI)"),
        ("5 (Area I-II", "-IV)", "", "5 (Area I-II-IV)"),
        ("Area II", "I)", "Aree I, II e III", "Area III)"),
        ("Area I", "Vigilanza", "", "Area I Vigilanza"),
        ("dati in", "formazione", "informazione e formazione", "dati in formazione"),
        ("la regolament", "azione comunale", "", "la regolamentazione comunale"),
        ("il Regola", "mmento", "", "il Regolammento"),
        ("del Regolamento", "funzionamento", "", "del Regolamento funzionamento"),
        ("Report", "trimestrali", "un Report", "Report trimestrali"),
        ("del Comune", "Vigilanza", "", "del Comune Vigilanza"),
    ],
)
def test_a_full_line_cuts_a_word_only_where_the_parts_can_be_no_two(head, tail, elsewhere, whole):
    assert settle(join(head, tail, is_full=True), elsewhere) == whole


def test_where_a_known_word_is_cut_so_are_others():
    texts = [join("3% (Area Vi", "gilanza)", is_full=True), join("Report mensi", "li", is_full=True), Text("Area Vigilanza")]
    vocabulary = learn_words(texts)
    assert [vocabulary.settle(text) for text in texts] == ["3% (Area Vigilanza)", "Report mensili", "Area Vigilanza"]


def test_a_word_that_two_full_lines_cut_is_one():
    text = join_lines(join("(Area Am", "ministra", is_full=True), Text("tiva)"), is_full=True)
    assert settle(text, "Area Amministrativa") == "(Area Amministrativa)"


@pytest.mark.parametrize(
    ("head", "tail", "elsewhere", "whole"),
    [
        ("urbanistica-", "edilizia", "ufficio urbanistica- edilizia", "urbanistica- edilizia"),
        ("privata-", "SUAP", "Area III- ufficio tributi", "privata- SUAP"),
        ("privata-", "SUAP", "Area III-ufficio tributi", "privata-SUAP"),
        ("economico-", "finanziaria", "Area III- ufficio tributi, economico", "economico-finanziaria"),
        ("Emilia-", "Romagna", "Area III- ufficio tributi", "Emilia-Romagna"),
    ],
)
def test_a_hyphen_leans_on_its_word_where_the_document_sets_it_so(head, tail, elsewhere, whole):
    assert settle(join(head, tail), elsewhere) == whole


def test_a_hyphen_stays_where_both_parts_are_too_long_for_one_word():
    hyphenated, joined = join("l'urbanistica e la maggior antro-", "pizzazione"), join("urbanistica-", "edilizia")
    assert learn_words([hyphenated, joined]).settle(joined) == "urbanistica-edilizia"


def test_the_parts_of_a_cut_word_teach_nothing():
    """The joint in doubt must not settle itself."""
    assert learn_words([join("la con-", "trollo")]).words == {"la"}
    assert learn_words([join("la Vi", "gilanza", is_full=True)]).words == {"la"}


def test_only_hyphens_outside_what_full_lines_cut_show_whether_a_document_is_hyphenated():
    assert learn_words([join("la con-", "trollo")]).doubts == {("con", "trollo")}
    assert learn_words([join("Responsab", "ile", is_cut=True)]).doubts == set()
    full = learn_words([join_lines(join("la co-", "progetta"), Text("zione"), is_full=True)])
    assert (full.doubts, full.broken) == (set(), {("progetta", "zione")})


def test_a_word_that_full_lines_and_a_dash_share_teaches_nothing():
    text = join_lines(join("di", "on -", is_full=True), Text("line del Comune"))
    assert learn_words([text]).words == {"del", "comune"}


def test_a_document_without_hyphenation_keeps_every_hyphen():
    assert settle(join("il piano socio-", "sanitario")) == "il piano socio-sanitario"


def test_of_a_word_that_hyphens_cut_twice_each_is_decided_on_by_the_whole():
    text = join_lines(join("la gestione ammini-", "strati-"), Text("va del Comune"))
    assert settle(text, "amministrativa") == "la gestione amministrativa del Comune"
    text = join_lines(join("i servizi socio-", "assisten-"), Text("ziali"))
    assert settle(text, "la gestione di base", "assistenziali") == "i servizi socio-assistenziali"


def test_a_word_in_capitals_is_cut_as_any_other():
    assert settle(join("MANUTEN-", "ZIONE"), "manutenzione") == "MANUTENZIONE"
    assert settle(join("AREE I-", "III"), "manutenzione") == "AREE I-III"


def test_a_word_that_may_have_a_hyphen_is_named_as_it_is_read():
    text, cut = join("la co-", "programmazione"), join("il con-", "trollo")
    vocabulary = learn_words([text, cut, Text("controllo")])
    assert list(vocabulary.doubtful_words(text)) == ["co-programmazione"]
    assert list(vocabulary.doubtful_words(cut)) == []


def test_of_a_word_cut_three_times_each_part_is_asked_for_once():
    text = Text("")
    for line in ("Digi", "taliz", "zazio", "ne"):
        text = join_lines(text, Text(line), is_cut=True)
    assert settle(text) == "Digitalizzazione"


def test_a_heading_is_settled_by_the_words_of_the_columns():
    assert plain_text(join("Pesatur", "a", is_full=True), {"pesatura"}) == "Pesatura"
    assert plain_text(join("Responsabil-", "e"), {"responsabile"}) == "Responsabile"


def test_a_paragraph_may_begin_where_it_did_when_words_before_that_place_are_whole_again():
    text = join_lines(join("la per-", "formance, l'ambulatori", is_cut=True), Text("o. Verde"), is_cut=True)
    text = join_lines(text, Text("Scuole"), start=JointKind.AFTER_STOP)
    vocabulary = learn_words([text, Text("performance")])
    settled = vocabulary.settle_paragraph(CellParagraph(text, (Place(line=3),), item=True))
    assert settled == Paragraph("la performance, l'ambulatorio. Verde Scuole", (Place(line=3),), True, ((37, 1),))
    assert settled.text[37:] == "Scuole"


def test_no_paragraph_begins_within_a_word_that_is_whole_again():
    text = join_lines(Text("Area VIGI"), Text("LANZA"), is_full=True, start=JointKind.WEAK_START)
    assert learn_words([Text("vigilanza"), text]).settle_paragraph(CellParagraph(text)) == Paragraph("Area VIGILANZA")


LINES = st.lists(
    st.tuples(
        st.text("abIV oi-–/.,(5\u00ad\ue00e\ue00f\ue010\ue013", min_size=1, max_size=8).map(str.strip).filter(bool),
        st.booleans(),
        st.booleans(),
        st.sampled_from([None, JointKind.BESIDE_YEAR, JointKind.AFTER_STOP, JointKind.WEAK_START]),
    ),
    min_size=1,
    max_size=6,
)


def join_all(lines: list[tuple[str, bool, bool, JointKind | None]]) -> Text:
    text = Text("")
    for line, is_cut, is_full, start in lines:
        text = join_lines(text, Text(line), is_cut=is_cut, is_full=is_full, start=start)
    return text


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@given(st.text(), st.text(), st.booleans(), st.booleans())
def test_no_letter_is_lost_or_invented(head: str, tail: str, is_cut: bool, is_full: bool) -> None:
    assert letters(settle(join(head, tail, is_cut=is_cut, is_full=is_full))) == letters(head + tail)


@given(LINES, st.lists(st.text("abio- ", max_size=12), max_size=4))
def test_nothing_but_what_stands_at_a_joint_is_changed(lines: list[tuple[str, bool, bool, JointKind | None]], elsewhere: list[str]) -> None:
    text = join_all(lines)
    pieces, done = [], 0
    for joint in text.joints:
        pieces.append(text.value[done : joint.at - len(joint.kind.between)] if joint.at > done else "")
        done = joint.at
    pattern = "( ?-? ?)".join(re.escape(piece) for piece in [*pieces, text.value[done:]])
    assert re.fullmatch(pattern, settle(text, *elsewhere))


@given(LINES, st.lists(st.text("abio- ", max_size=12), max_size=4))
def test_starts_of_paragraphs_stay_before_the_same_letters(
    lines: list[tuple[str, bool, bool, JointKind | None]], elsewhere: list[str]
) -> None:
    text = join_all(lines)
    settled = learn_words([*map(Text, elsewhere), text]).settle_paragraph(CellParagraph(text))
    before = [(letters(text.value[:at]), rank) for at, rank in text.starts]
    after = [(letters(settled.text[:at]), rank) for at, rank in settled.soft]
    assert [each for each in before if each in after] == after
    assert all(settled.text[at - 1] == " " for at, _ in settled.soft)


@given(LINES)
def test_private_letters_of_the_document_survive(lines: list[tuple[str, bool, bool, JointKind | None]]) -> None:
    own = [letter for line, *_ in lines for letter in line if "\ue000" <= letter <= "\uf8ff"]
    assert [letter for letter in settle(join_all(lines)) if "\ue000" <= letter <= "\uf8ff"] == own


@pytest.mark.parametrize("value", ["a" * 200_000, "a-" * 100_000 + "!", "ab- " * 50_000, "a" * 200_000 + "-"])
def test_words_without_end_take_time_in_proportion(value: str) -> None:
    began = time.process_time()
    text = join_lines(join_lines(Text(value), Text("ab"), is_full=True), Text(value), is_cut=True)
    learn_words([text]).settle(text)
    assert time.process_time() - began < 5

"""Where the paragraphs of a cell stand in the text that is made of them."""

from models.drawing import Passage
from models.layout.blocks import Paragraph
from models.place import Box, Place
from normalize.objectives.passages import Stretch, find_passages, find_stretches, follow, lone_stretch, number_places

UPPER, LOWER, NEXT_PAGE = (Place(page=page, box=Box(0, top, 100, top + 10)) for page, top in ((1, 10.0), (1, 30.0), (2, 10.0)))


def test_paragraphs_stand_in_their_text_one_space_apart():
    paragraphs = (Paragraph("Corsi", (UPPER,)), Paragraph("Numero di ore", (LOWER,)))
    text = " ".join(paragraph.text for paragraph in paragraphs)
    assert [text[each.start : each.end] for each in find_stretches(paragraphs)] == ["Corsi", "Numero di ore"]


def test_a_paragraph_that_a_page_break_cut_has_two_places_of_its_text():
    found = find_passages((Paragraph("Corsi", (UPPER,)), Paragraph("Numero di ore", (LOWER, NEXT_PAGE))))
    assert found == (Passage(0, 5, (0,)), Passage(6, 19, (1, 2)))


def test_two_paragraphs_of_one_place_name_the_same_one():
    assert find_passages((Paragraph("a", (UPPER,)), Paragraph("b", (UPPER,)))) == (Passage(0, 1, (0,)), Passage(2, 3, (0,)))


def test_a_text_that_follows_another_one_stands_a_space_behind_it():
    assert follow(lone_stretch("Entro:", (UPPER,)), lone_stretch("giugno", (LOWER,))) == (Stretch(0, 6, (UPPER,)), Stretch(7, 13, (LOWER,)))
    assert follow(lone_stretch("", (UPPER,)), lone_stretch("giugno", (LOWER,))) == (Stretch(0, 6, (LOWER,)),)


def test_the_first_of_two_equal_places_of_a_text_is_named():
    assert number_places([Stretch(0, 1, (UPPER,))], (LOWER, UPPER, LOWER, UPPER)) == (Passage(0, 1, (1,)),)

"""XML to a tree: elements and attributes by their names without namespaces; entities and endless nesting are refused."""

import pytest

from extract.readers.written.xml_tree import attribute, child, children, descendants, local, parse_xml
from models.errors import UnreadableError
from tests.docx_parts import BOMB

TREE = b"""<a xmlns="urn:x" xmlns:w="urn:w"><!-- nulla --><w:p w:val="1" val="2"><w:t>uno</w:t></w:p><t/><p><t><t/></t></p></a>"""


def test_names_are_read_without_their_namespaces() -> None:
    root = parse_xml(TREE)
    assert [local(each) for each in (root, *children(root))] == ["a", "p", "t", "p"]
    assert attribute(child(root, "p"), "val") == "1"
    assert attribute(root, "val") is None


def test_children_are_those_of_a_name_and_descendants_all_further_in() -> None:
    root = parse_xml(TREE)
    assert [local(each) for each in children(root, "t", "p")] == ["p", "t", "p"]
    assert [local(each) for each in children(child(root, "t"))] == []
    assert len(list(descendants(root, "t"))) == 4
    outer = child(list(children(root, "p"))[1], "t")
    assert len(list(descendants(outer, "t"))) == 1


def test_what_is_not_there_has_no_children() -> None:
    assert child(None, "p") is None
    assert list(children(None)) == []


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "damaged"),
        (b"<a>", "damaged"),
        (b"<a>" * 300 + b"</a>" * 300, "damaged"),
        (b"<a>\x01</a>", "damaged"),
        (f"{BOMB}<x>&i;</x>".encode(), "damaged|DTD"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x/>', "DTD"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', "DTD"),
    ],
)
def test_xml_that_no_word_processor_writes_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        parse_xml(data)

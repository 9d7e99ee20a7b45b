"""A document in which references lead round, and one whose table of objects says that it is endless."""

import pytest

from extract.readers.pdf.engines.guards.document import GuardedDocument
from extract.readers.pdf.pages import open_pdf
from models.errors import UnreadableError
from tests.hostile import looping, table_of_objects
from tests.pdfs import write_pdf


@pytest.mark.parametrize("kind", looping())
def test_a_reference_that_leads_back_to_itself_ends(kind: str) -> None:
    pdf = open_pdf(looping()[kind])
    assert [page.number for page in pdf.pages] == [1]


def test_what_is_reached_over_several_references_is_found() -> None:
    document = GuardedDocument(write_pdf("", objects={10: "11 0 R", 11: "12 0 R", 12: "(piano)"}))
    assert document.getobj(10) == b"piano"


def test_a_table_of_objects_has_as_many_entries_as_its_bytes_hold() -> None:
    document = GuardedDocument(table_of_objects("[1 4 2]", "/Size 2147483648"))
    assert len([number for xref in document.xrefs for number in xref.get_objids()]) == 1


def test_a_table_of_objects_whose_entries_have_no_length_is_refused() -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        open_pdf(table_of_objects("[0 0 0]", "/Size 6 /Index [0 2147483647]"))


def test_versions_that_name_each_other_are_read_once() -> None:
    data = write_pdf("q Q").replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev " + str(write_pdf("q Q").rindex(b"xref\n0")).encode())
    assert open_pdf(data).page_count == 1

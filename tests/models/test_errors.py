"""Errors that end a document or the run: one line each, with the exit code of the program."""

import pytest

from models.errors import AnnexError, ImagesOnlyError, NoTableError, OutputError, UnreadableError, UsageError


def test_an_error_is_one_line_of_what_is_wrong_and_what_to_do() -> None:
    error = UnreadableError("the PDF is encrypted", "save a copy without a password")
    assert (str(error), error.what, error.remedy) == (
        "the PDF is encrypted; save a copy without a password",
        "the PDF is encrypted",
        "save a copy without a password",
    )
    assert str(AnnexError("it is broken")) == "it is broken"


def test_an_error_is_told_in_another_language_with_its_values_put_in_afterwards() -> None:
    error = UsageError("the PDF has no page {number}", "its pages are 1 to {last}", number=9, last=4)
    assert str(error) == "the PDF has no page 9; its pages are 1 to 4"
    italian = {"the PDF has no page {number}": "manca la pagina {number}", "its pages are 1 to {last}": "le pagine sono {last}"}
    assert error.told(lambda text: italian[text]) == ("manca la pagina 9", "le pagine sono 4")
    assert error.line(lambda text: italian[text]) == "manca la pagina 9; le pagine sono 4"


def test_braces_in_an_error_without_values_are_signs_like_others() -> None:
    assert str(AnnexError("an odd name: {a", "mend {b}")) == "an odd name: {a; mend {b}"


@pytest.mark.parametrize(
    ("kind", "code"), [(UsageError, 2), (OutputError, 2), (UnreadableError, 3), (NoTableError, 3), (ImagesOnlyError, 3), (AnnexError, 3)]
)
def test_a_wrong_call_ends_with_2_and_a_wrong_input_with_3(kind: type[AnnexError], code: int) -> None:
    assert kind("a").exit_code == code

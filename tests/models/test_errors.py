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


@pytest.mark.parametrize(
    ("kind", "code"), [(UsageError, 2), (OutputError, 2), (UnreadableError, 3), (NoTableError, 3), (ImagesOnlyError, 3), (AnnexError, 3)]
)
def test_a_wrong_call_ends_with_2_and_a_wrong_input_with_3(kind: type[AnnexError], code: int) -> None:
    assert kind("a").exit_code == code

"""Documents out of their signed envelopes."""

import base64
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from asn1crypto import cms, core
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.opening.signatures import is_signed, read_signed
from extract.readers.sources import open_source
from models.errors import UnreadableError
from tests.envelopes import ENVELOPES, PAGE, SIGNED, in_parts, signed


@pytest.mark.parametrize("name", ENVELOPES)
def test_the_document_comes_out_of_every_form_of_envelope(name: str) -> None:
    assert is_signed(ENVELOPES[name])
    assert read_signed(ENVELOPES[name]) == PAGE


def test_a_pdf_in_an_envelope_is_first_of_all_signed() -> None:
    """The mark of the PDF stands within the first bytes of the envelope."""
    assert read_signed(signed(b"%PDF-1.7 ...")) == b"%PDF-1.7 ..."
    with pytest.raises(UnreadableError, match="PDF"):
        open_source(signed(b"%PDF-1.7 ..."))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (signed(None), "without its document"),
        (signed(b""), "without its document"),
        (cms.ContentInfo({"content_type": "enveloped_data"}).dump(), "encrypted"),
        (cms.ContentInfo({"content_type": "data", "content": core.OctetString(b"x")}).dump(), "signs nothing"),
        (signed(PAGE)[:300], "damaged"),
        (in_parts(PAGE)[:300], "damaged"),
        (in_parts(PAGE, wrappings=3000), "damaged"),
        (in_parts(PAGE).replace(b"\x04\x84", b"\x02\x84", 1), "damaged"),
        (base64.b64encode(signed(PAGE)[:300]), "damaged"),
        (b"\x30\x80" + SIGNED, "damaged"),
        (b"\x30\x0b" + SIGNED, "damaged"),
    ],
)
def test_an_envelope_without_a_document_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        open_source(data)


@pytest.mark.parametrize("data", [PAGE, b"", b"MIIa" * 100])
def test_what_is_no_envelope_has_no_document_in_it(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        read_signed(data)


@pytest.mark.parametrize("data", [b"", b"\x30", b"MII", b"MIIa" * 100, PAGE, b"-----BEGIN PKCS7-----", b"\x30\x82\x01\x00" + bytes(256)])
def test_what_is_no_envelope_is_not_taken_for_one(data: bytes) -> None:
    assert not is_signed(data)


@pytest.mark.parametrize("data", [b"", PAGE, b"MII!" * 50, base64.b64encode(b"\x30\x80" + bytes(200))])
def test_what_is_asked_to_be_unwrapped_and_is_no_envelope_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        read_signed(data)


def test_many_parts_take_time_in_proportion() -> None:
    """Parts of a thousand bytes are usual; joining them one by one would copy 10 MB ten thousand times."""
    document = bytes(10_000_000)
    assert read_signed(in_parts(document)) == document


@given(st.binary(max_size=200))
def test_any_damage_gives_the_one_error(data: bytes) -> None:
    with suppress(UnreadableError):
        assert read_signed(b"\x30\x80" + SIGNED + data)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize(
    "options", [["-outform", "DER"], ["-outform", "PEM"], ["-outform", "DER", "-stream"], ["-outform", "DER", "-cades"]]
)
def test_what_openssl_signs_is_read(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE)
    request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Prova", "-keyout", "key.pem", "-out", "cert.pem"]
    sign = [
        "cms",
        "-sign",
        "-binary",
        "-nodetach",
        "-in",
        "page.html",
        "-signer",
        "cert.pem",
        "-inkey",
        "key.pem",
        "-out",
        "page.p7m",
        *options,
    ]
    for command in (request, sign):
        subprocess.run(["openssl", *command], cwd=tmp_path, check=True, capture_output=True)
    assert read_signed((tmp_path / "page.p7m").read_bytes()) == PAGE

"""Documents out of their signed envelopes."""

import base64
import shutil
import subprocess
import textwrap
from contextlib import suppress
from pathlib import Path

import pytest
from asn1crypto import cms, core
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.opening.signatures import is_signed, read_signed
from extract.readers.sources import MOST_LAYERS, open_source
from models.errors import UnreadableError
from models.findings import Finding
from tests.documents import content

PAGE = b"<html><body><table><tr><td>Obiettivo<td>Indicatore</table></body></html>" + b"<!-- " + b"x" * 5000 + b" -->"
SIGNED = bytes.fromhex("06092a864886f70d010702")
DATA = bytes.fromhex("06092a864886f70d010701")


def signed(document: bytes | None, *, version: str = "v1") -> bytes:
    """A message in DER that encloses the document and is signed by nobody."""
    inner: dict[str, object] = {"content_type": "data"}
    if document is not None:
        inner["content"] = (core.OctetString if version == "v1" else core.ParsableOctetString)(document)
    signature = cms.SignedData({"version": version, "digest_algorithms": [], "encap_content_info": inner, "signer_infos": []})
    message: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signature}).dump()
    return message


def in_parts(document: bytes, *, size: int = 1000, wrappings: int = 0) -> bytes:
    """A message in BER whose lengths are not written and whose document is sent in parts."""

    def value(tag: int, body: bytes) -> bytes:
        length = len(body).to_bytes(4, "big")
        return bytes([tag, 0x84]) + length + body

    parts = b"".join(value(0x04, document[i : i + size]) for i in range(0, len(document), size))
    for _ in range(wrappings + 1):
        parts = b"\x24\x80" + parts + b"\0\0"
    enclosed = b"\x30\x80" + DATA + b"\xa0\x80" + parts + b"\0\0\0\0"
    body = b"\x30\x80" + b"\x02\x01\x01" + b"\x31\x00" + enclosed + b"\x31\x00" + b"\0\0"
    return b"\x30\x80" + SIGNED + b"\xa0\x80" + body + b"\0\0\0\0"


def armour(message: bytes, name: str = "PKCS7") -> bytes:
    lines = textwrap.wrap(base64.b64encode(message).decode("ascii"), 64)
    return "\r\n".join([f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", ""]).encode("ascii")


ENVELOPES = {
    "DER": signed(PAGE),
    "DER, CMS": signed(PAGE, version="v3"),
    "DER with bytes behind it": signed(PAGE) + b"\r\n\0",
    "BER in parts": in_parts(PAGE),
    "BER in wrapped parts": in_parts(PAGE, size=7, wrappings=2),
    "base64 on one line": base64.b64encode(signed(PAGE)),
    "base64 on many lines": base64.encodebytes(signed(PAGE)),
    "base64 of BER": b"\r\n" + base64.encodebytes(in_parts(PAGE)),
    "PEM": armour(signed(PAGE)),
    "PEM, CMS": armour(in_parts(PAGE), "CMS"),
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_the_document_comes_out_of_every_form_of_envelope(name: str) -> None:
    assert is_signed(ENVELOPES[name])
    assert read_signed(ENVELOPES[name]) == PAGE


@pytest.mark.parametrize("name", ENVELOPES)
def test_a_signed_document_is_read_with_a_finding(name: str) -> None:
    source = open_source(ENVELOPES[name])
    assert source.kind == "html"
    assert content(source) == ["!signature-unverified: ", [["Obiettivo", "Indicatore"]]]


def test_a_document_signed_several_times_has_one_finding() -> None:
    """Each signer adds an envelope, one of them in base64."""
    blocks = list(open_source(signed(armour(in_parts(signed(PAGE))))).blocks)
    assert [block.code for block in blocks if isinstance(block, Finding)] == ["signature-unverified"]


def test_an_envelope_without_end_is_refused() -> None:
    data = PAGE
    for _ in range(MOST_LAYERS + 1):
        data = signed(data)
    with pytest.raises(UnreadableError, match="signed more than"):
        open_source(data)


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
        (base64.b64encode(signed(PAGE)[:300]), "damaged"),
        (b"\x30\x80" + SIGNED, "damaged"),
        (b"\x30\x0b" + SIGNED, "damaged"),
    ],
)
def test_an_envelope_without_a_document_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(UnreadableError, match=word):
        open_source(data)


@pytest.mark.parametrize("data", [b"", b"\x30", b"MII", b"MIIa" * 100, PAGE, b"-----BEGIN PKCS7-----", b"\x30\x82\x01\x00" + bytes(256)])
def test_what_is_no_envelope_is_not_taken_for_one(data: bytes) -> None:
    assert not is_signed(data)


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

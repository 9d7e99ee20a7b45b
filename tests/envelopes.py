"""Signed envelopes around a page, in every form that programs write."""

import base64
import textwrap

from asn1crypto import cms, core

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

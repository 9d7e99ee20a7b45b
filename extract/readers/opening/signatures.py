"""Signed files (.p7m, CAdES): the document inside them. The only module that imports asn1crypto.

The signature is taken off and not verified; who asks for the document says so with the finding `signature-unverified`.
"""

import binascii
import re
from collections.abc import Iterator

from asn1crypto import cms, core  # type: ignore[import-untyped]

from models.errors import UnreadableError
from models.texts import translatable

# OBJECT IDENTIFIER 1.2.840.113549.1.7.x: the last byte tells the kind of content.
_PKCS7 = bytes.fromhex("06092a864886f70d0107")
_OID_WITHIN = 24
_SEQUENCE = 0x30
# "MIIF…", "MIAGCS…": a DER or BER sequence in base64, which may stand between lines of armour ("-----BEGIN PKCS7-----")
_BASE64 = re.compile(rb"\s*(?:-----BEGIN [A-Z0-9 ]+-----\s+)?(MI[A-Za-z0-9+/=\s]+)(?:-----END [A-Z0-9 ]+-----\s*)?\Z")
# Tags of an octet string, of one that is sent in parts, and of the mark that ends the parts.
_PART, _PARTS, _END_OF_PARTS = 0x04, 0x24, 0x00
_DETACHED = (
    translatable("the file is a signature without its document"),
    translatable("give the document that was signed, or the .p7m that holds both"),
)
_DAMAGED = translatable("the signed file is damaged"), translatable("download it anew")


def is_signed(data: bytes) -> bool:
    """Are the bytes a PKCS #7 or CMS message, in DER, BER or base64?"""
    return _binary(data) is not None


def read_signed(data: bytes) -> bytes:
    """The bytes of the document that one layer of signature encloses.

    Raises:
        UnreadableError: the file is damaged, encrypted, or a signature that stands apart from its document.
    """
    message = _binary(data)
    if message is None:
        raise UnreadableError(*_DAMAGED)
    try:
        info = cms.ContentInfo.load(message)
        if info["content_type"].native in ("enveloped_data", "encrypted_data", "authenticated_enveloped_data"):
            raise UnreadableError("the file is encrypted for one receiver", "decrypt it with that receiver's program first")
        if info["content_type"].native != "signed_data":
            raise UnreadableError("the file is a PKCS #7 message that signs nothing", "give the document itself")
        return _octets(info["content"]["encap_content_info"])
    except (ValueError, TypeError, KeyError, IndexError) as error:  # asn1crypto has no exception of its own
        raise UnreadableError(*_DAMAGED) from error


def _binary(data: bytes) -> bytes | None:
    """The message in DER or BER, out of base64 where it is in base64; none when the bytes are no such message."""
    if data[:1] == bytes([_SEQUENCE]):
        return data if _PKCS7 in data[:_OID_WITHIN] else None
    found = _BASE64.match(data)
    if found is None:
        return None
    try:
        message = binascii.a2b_base64(found.group(1))
    except binascii.Error:
        return None
    return message if _PKCS7 in message[:_OID_WITHIN] else None


def _octets(signed: cms.EncapsulatedContentInfo | cms.ContentInfo) -> bytes:
    content = signed["content"]
    if isinstance(content, core.Any):
        content = content.parse()  # PKCS #7 before CMS: any type may stand here
    if isinstance(content, core.Void):
        raise UnreadableError(*_DETACHED)
    if not isinstance(content, core.Constructable):
        return bytes(signed.dump())  # a further message, not wrapped in octets
    octets = b"".join(_chunks(content))
    if not octets:
        raise UnreadableError(*_DETACHED)
    return octets


def _chunks(content: core.Constructable) -> Iterator[bytes]:
    """The parts of an octet string that is sent in parts (BER); asn1crypto joins them in time that grows with their square.

    A part that has parts of its own is only their wrapping, so the parts lie one behind the other.
    """
    data, at = content.contents, 0
    if content.method == 0:
        yield data
        return
    while at < len(data):
        kind, start, length = _header(data, at)
        if kind == _PART:
            yield data[start : start + length]
        elif kind not in (_PARTS, _END_OF_PARTS):
            raise ValueError("an octet string in parts has a part of another type")
        at = start + length if kind == _PART else start


def _header(data: bytes, at: int) -> tuple[int, int, int]:
    """Tag of the value that begins at `at`, where its content begins, and how long that is (0 where only an end mark tells)."""
    kind, length, start = data[at], data[at + 1], at + 2
    if length < 0x80:
        return kind, start, length
    octets = length & 0x7F
    return kind, start + octets, int.from_bytes(data[start : start + octets], "big")

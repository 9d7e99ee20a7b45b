"""Signed envelopes around a file (.p7m), as a town's protocol office makes them. The signature in them is worth nothing."""

import base64
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256

from asn1crypto import algos, cms, core, keys, x509  # type: ignore[import-untyped]

SIGNED_AT = datetime(2024, 1, 8, 9, 0, tzinfo=UTC)
CHUNK = 1000
LINE = 64
OPEN, CLOSE = b"\x80", b"\x00\x00"  # a length that is not told, and the mark where it ends


def sign_der(content: bytes) -> bytes:
    """A CMS message in DER: all lengths told."""
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": _signed_data(content)}).dump())


def sign_base64(content: bytes) -> bytes:
    """The same message in base64, in lines."""
    text = base64.b64encode(sign_der(content))
    return b"\n".join(text[start : start + LINE] for start in range(0, len(text), LINE)) + b"\n"


def sign_ber(content: bytes) -> bytes:
    """The same message in BER, as a program sends it that does not know its length yet: open lengths, the content in parts."""
    signed = _signed_data(content)
    parts = b"\x24" + OPEN + b"".join(_parts(content)) + CLOSE
    encapsulated = b"\x30" + OPEN + cms.ContentType("data").dump() + b"\xa0" + OPEN + parts + CLOSE + CLOSE
    body = (
        signed["version"].dump()
        + signed["digest_algorithms"].dump()
        + encapsulated
        + signed["certificates"].dump()
        + signed["signer_infos"].dump()
    )
    return bytes(b"\x30" + OPEN + cms.ContentType("signed_data").dump() + b"\xa0" + OPEN + b"\x30" + OPEN + body + CLOSE + CLOSE + CLOSE)


def _parts(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), CHUNK):
        yield bytes(core.OctetString(content[start : start + CHUNK]).dump())


def _signed_data(content: bytes) -> cms.SignedData:
    algorithm = algos.DigestAlgorithm({"algorithm": "sha256"})
    return cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [algorithm],
            "encap_content_info": {"content_type": "data", "content": content},
            "certificates": [_certificate()],
            "signer_infos": [_signer(content, algorithm)],
        }
    )


def _signer(content: bytes, algorithm: algos.DigestAlgorithm) -> cms.SignerInfo:
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.IssuerAndSerialNumber({"issuer": _issuer(), "serial_number": 1}),
            "digest_algorithm": algorithm,
            "signed_attrs": [
                {"type": "content_type", "values": ["data"]},
                {"type": "signing_time", "values": [cms.Time({"utc_time": SIGNED_AT})]},
                {"type": "message_digest", "values": [sha256(content).digest()]},
            ],
            "signature_algorithm": {"algorithm": "sha256_rsa"},
            "signature": bytes(256),
        }
    )


def _issuer() -> x509.Name:
    return x509.Name.build({"country_name": "IT", "common_name": "Certificatore di prova"})


def _certificate() -> x509.Certificate:
    key = keys.RSAPublicKey({"modulus": (1 << 2047) + 1, "public_exponent": 65537})
    body = {
        "version": "v3",
        "serial_number": 1,
        "signature": {"algorithm": "sha256_rsa"},
        "issuer": _issuer(),
        "validity": {"not_before": x509.Time({"utc_time": SIGNED_AT}), "not_after": x509.Time({"utc_time": SIGNED_AT.replace(year=2034)})},
        "subject": x509.Name.build({"country_name": "IT", "common_name": "Segretario di prova"}),
        "subject_public_key_info": {"algorithm": {"algorithm": "rsa"}, "public_key": key},
    }
    return x509.Certificate({"tbs_certificate": body, "signature_algorithm": {"algorithm": "sha256_rsa"}, "signature_value": bytes(256)})

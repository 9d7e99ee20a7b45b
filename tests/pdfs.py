"""Small PDFs for tests, written object by object."""

from collections.abc import Mapping

PAGE = "/Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 5 0 R"
HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def write_pdf(
    content: str, *, resources: str = "", page: str = "", catalog: str = "", objects: Mapping[int, str | bytes] | None = None
) -> bytes:
    """One page of 200 x 100 points with this content; F1 is Helvetica, further objects have numbers from 10."""
    parts: dict[int, str | bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: f"<< {PAGE} /Resources << /Font << /F1 4 0 R >> {resources} >> {page} >>",
        4: HELVETICA,
        5: write_stream(content.encode("latin-1")),
        **(objects or {}),
    }
    data, places = bytearray(b"%PDF-1.7\n"), {}
    for number, part in sorted(parts.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + (part if isinstance(part, bytes) else part.encode("latin-1")) + b"\nendobj\n"
    table = len(data)
    data += f"xref\n0 {max(parts) + 1}\n".encode() + b"0000000000 65535 f \n"
    for number in range(1, max(parts) + 1):
        data += f"{places.get(number, 0):010} 00000 {'n' if number in places else 'f'} \n".encode()
    return bytes(data + f"trailer << /Size {max(parts) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())


def write_stream(content: bytes, entries: str = "") -> bytes:
    """A stream object: a form, a picture, a content."""
    return f"<< /Length {len(content)} {entries} >>\nstream\n".encode() + content + b"\nendstream"

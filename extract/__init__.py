"""Document to table rows."""

from extract.documents import read_document
from extract.readers.sources import open_source, trace_pdf, unwrap
from extract.words.profile import Profile, load_profile

__all__ = ["Profile", "load_profile", "open_source", "read_document", "trace_pdf", "unwrap"]

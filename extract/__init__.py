"""Document to table rows."""

from extract.documents import read_document
from extract.profile import Profile, load_profile
from extract.sources import open_source

__all__ = ["Profile", "load_profile", "open_source", "read_document"]

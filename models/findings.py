"""Findings: what a person should look at, as data. What each code means stands in the catalogue."""

from pydantic import Field, PrivateAttr, computed_field, field_validator

from models.base import Frozen, Key, Position
from models.catalogue import CATALOGUE, Severity
from models.place import Origin
from models.texts import Translate, untranslated


class Finding(Frozen):
    """Something that a person should look at: a code, a field, the raw text, the place."""

    code: str
    field: str | None = Field(default=None, description="The field of the record that it speaks of.")
    raw: str = Field(default="", description="The text as printed.")
    detail: dict[str, str] = Field(default_factory=dict, description="What the message names beside the raw text.")
    part: Position | None = Field(default=None, description="Id of the section, objective, block, indicator or record that it stands on.")
    records: tuple[Position, ...] = Field(default=(), description="Ids of the records that it touches.")
    keys: tuple[Key, ...] = Field(default=(), description="Keys of the same records, in the same order.")
    origin: Origin = Field(default=(), description="Where it points; empty only where it speaks of the whole document.")
    _message: str = PrivateAttr("")

    @field_validator("code")
    @classmethod
    def _is_in_the_catalogue(cls, code: str) -> str:
        if code not in CATALOGUE:
            raise ValueError(f"no finding is called {code!r}")
        return code

    @computed_field  # type: ignore[prop-decorator]
    @property
    def is_of_document(self) -> bool:
        """It speaks of the document as a whole and of no place in it."""
        return CATALOGUE[self.code].of_document and not self.origin

    @computed_field  # type: ignore[prop-decorator]
    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return CATALOGUE[self.code].severity

    @computed_field  # type: ignore[prop-decorator]
    @property
    def message(self) -> str:
        """One sentence, from the catalogue."""
        return self._message or self._message_in(untranslated)

    def told(self, translate: Translate) -> "Finding":
        """The finding with its message in another language."""
        told = self.model_copy()
        told._message = self._message_in(translate)
        return told

    def _message_in(self, translate: Translate) -> str:
        entry = CATALOGUE[self.code]
        named = {"raw": self.raw, "field": self.field or "", **self.detail}
        words = {name: ", ".join(map(translate, named[name].split(", "))) for name in entry.words if named[name]}
        return translate(entry.message).format(**(named | words))


def is_serious(finding: Finding) -> bool:
    """Does it say that something is or may be wrong? Notes do not."""
    return finding.severity is not Severity.NOTE

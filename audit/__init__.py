"""The whole result held against its document: what is lost, and what cannot be, is said."""

from audit.result import audit_annex

__all__ = ["audit_annex"]

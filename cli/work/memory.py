"""How much memory a process takes, and may take; nothing is known and held back where the system does not say."""

import sys
from pathlib import Path

from cli.work.limits import MEBIBYTE

_KIBIBYTE = 1024


def limit_memory(mebibytes: int) -> None:
    """Let this process have so much address space and no more: what would take more raises MemoryError."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    size = mebibytes * MEBIBYTE
    resource.setrlimit(resource.RLIMIT_AS, (size if hard == resource.RLIM_INFINITY else min(size, hard), hard))


def peak_memory() -> int:
    """What this process had in memory at its peak, in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * _KIBIBYTE


def resident_memory(process: int) -> int:
    """What a process has in memory now, in bytes; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    sizes = (line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(next(sizes, "0")) * _KIBIBYTE

"""Pack what a server needs to run a central store: the kit, the plugin it takes its rules and model from, its packages.

Usage: store_kit.py TARGET.tar.gz     the same bytes each time
"""

import gzip
import io
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tools.package import NAME, members  # noqa: E402

KIT = ROOT / "resources" / "store"
LEFT_OUT = (f"{NAME}/resources/sample/", f"{NAME}/gui/", f"{NAME}/processing/", f"{NAME}/adapters/", f"{NAME}/i18n/",
            f"{NAME}/resources/ui/", f"{NAME}/resources/icons/", f"{NAME}/resources/styles/", f"{NAME}/resources/help/")  # fmt: skip
TOP = "insop-store"


def contents() -> dict[str, Path]:
    """Return the files of the archive by their name in it: `insop_plugin` without what needs QGIS, and the kit in it."""
    found = {name: path for name, path in members().items() if not name.startswith(LEFT_OUT)}
    for path in sorted(KIT.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            found[f"{NAME}/resources/store/{path.relative_to(KIT).as_posix()}"] = path
    found["requirements-store.txt"] = ROOT / "requirements-store.txt"
    return found


def pack(target: Path) -> None:
    """Write the archive."""
    target.parent.mkdir(parents=True, exist_ok=True)
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, path in sorted(contents().items()):
            entry = tarfile.TarInfo(f"{TOP}/{name}")
            content = path.read_bytes()
            entry.size, entry.mode = len(content), 0o755 if path.suffix in (".sh", "") and path.parent == KIT else 0o644
            archive.addfile(entry, io.BytesIO(content))
    with open(target, "wb") as file, gzip.GzipFile("", "wb", fileobj=file, mtime=0) as zipped:
        zipped.write(raw.getvalue())


if __name__ == "__main__":
    pack(Path(sys.argv[1]))
    print(f"{sys.argv[1]}: {len(contents())} files, {Path(sys.argv[1]).stat().st_size:,} bytes")

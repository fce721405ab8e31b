"""Make the zip that QGIS installs, the same bytes each time, and check it against the repository's rules.

Usage: package.py ZIP             assemble
       package.py --check ZIP     check; prints size and number of files
"""

import configparser
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tools.plugin_folder import NAME, parts  # noqa: E402

LIMIT_BYTES = 25 * 1024 * 1024
LEFT_OUT = {".pyc", ".ts", ".pro"}
REFUSED = {".pyc", ".so", ".dll", ".dylib", ".exe", ".bat", ".cmd", ".ps1", ".sh", ".whl", ".jar"}
SERVER_KIT = ("resources", "store")  # runs on a server that has the plugin's zip beside it; `make store-kit` packs it
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
DATE = (2026, 1, 1, 0, 0, 0)


def assemble(target: Path) -> None:
    """Write the zip: one folder with the package, resources, compiled translations, metadata and licence."""
    target.parent.mkdir(parents=True, exist_ok=True)
    spare = target.with_suffix(".part")
    with zipfile.ZipFile(spare, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
        for name, path in sorted(members().items()):
            entry = zipfile.ZipInfo(name, DATE)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            zipped.writestr(entry, path.read_bytes())
    spare.replace(target)


def members() -> dict[str, Path]:
    """Return the files of the zip by their name in it."""
    found = {}
    for name, top in parts().items():
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            inside = Path(name) / path.relative_to(top)
            if path.is_file() and not _left_out(inside):
                found[f"{NAME}/{inside.as_posix()}"] = path
    return found


def _left_out(inside: Path) -> bool:
    hidden = any(part.startswith(".") or part == "__pycache__" for part in inside.parts)
    return hidden or inside.suffix in LEFT_OUT or inside.parts[:2] == SERVER_KIT


def problems(target: Path) -> list[str]:
    """Return what the official plugin repository would refuse, in words."""
    with zipfile.ZipFile(target) as zipped:
        names = zipped.namelist()
        metadata = zipped.read(f"{NAME}/metadata.txt").decode() if f"{NAME}/metadata.txt" in names else ""
    found = [f"{name} is outside {NAME}/" for name in names if not name.startswith(f"{NAME}/")]
    found += [f"{name} may not be shipped" for name in names if Path(name).suffix.lower() in REFUSED]
    found += [f"{name} may not be shipped" for name in names if "__pycache__" in name or "/." in name]
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{NAME}/{needed}" not in names:
            found.append(f"{needed} is missing")
    if target.stat().st_size > LIMIT_BYTES:
        found.append(f"{target.stat().st_size} bytes are more than the allowed {LIMIT_BYTES}")
    return found + _metadata_problems(metadata)


def _metadata_problems(text: str) -> list[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text or "[general]")
    return [f"metadata.txt lacks {key}" for key in REQUIRED if not parser.get("general", key, fallback="").strip()]


def main() -> int:
    """Assemble or check, as the command line says."""
    if sys.argv[1] != "--check":
        assemble(Path(sys.argv[1]))
        return 0
    target = Path(sys.argv[2])
    found = problems(target)
    files = len(zipfile.ZipFile(target).namelist())
    print("\n".join(found) or f"{target}: {files} files, {target.stat().st_size:,} bytes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

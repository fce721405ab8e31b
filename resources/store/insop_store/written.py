"""Writing the store's own files: whole or not at all, readable by those who have to, whoever runs `insop-admin`."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Put a file in its place at once; run by root, it belongs to whom its folder belongs.

    Args:
        path: the file.
        content: all of it.
        mode: who may read and write it.
    """
    passing = path.with_name(f".{path.name}.part")
    with open(os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fchmod(file.fileno(), mode)
        if os.geteuid() == 0:
            folder = path.parent.stat()
            os.fchown(file.fileno(), folder.st_uid, folder.st_gid)
        os.fsync(file.fileno())
    os.replace(passing, path)

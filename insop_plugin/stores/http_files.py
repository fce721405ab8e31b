"""Files of a store on the network: put and fetched by their hash, each request as often as the line needs it."""

from pathlib import Path

from insop_plugin.core.progress import Progress, silent
from insop_plugin.stores import geopackage, http_download, http_errors
from insop_plugin.stores.files import NotInStore, OtherContent, StoredFile, described
from insop_plugin.stores.http_calls import Caller, refuse
from insop_plugin.stores.http_download import Remote
from insop_plugin.stores.transport import Request

BYTES = "application/octet-stream"
THERE = (200, 206, 416)  # 416: an empty file has no first byte


class HttpFiles:
    """What `FileKeeper` says, over HTTP."""

    def __init__(self, caller: Caller):
        self.caller = caller

    def has(self, file: StoredFile) -> bool:
        """Tell whether the store has a file, by asking for its first byte."""
        request = Request("GET", self._url(file), {"Range": "bytes=0-0", "Accept-Encoding": "identity"})
        answer = self.caller.answer(request)
        if answer.status == 404:
            return False
        if answer.status not in THERE:
            refuse(request, answer)
        return True

    def keep(self, file: StoredFile, path: Path, progress: Progress = silent) -> None:
        """Send a file; raises like `FileKeeper.keep`."""
        if described(path) != file:
            raise OtherContent(path=path)
        with geopackage.in_words(path):
            body = path.read_bytes()
        request = Request("PUT", self._url(file), {"Content-Type": BYTES}, body)
        answer = self.caller.answer(request, progress)
        if answer.status == 422:  # it was changed after it was described
            raise OtherContent(path=path)
        refuse(request, answer)

    def fetch(self, file: StoredFile, target: Path, progress: Progress = silent) -> None:
        """Download a file piece by piece; raises like `FileKeeper.fetch`, and what `http_download.fetch` raises."""
        if not self.has(file):
            raise NotInStore(path=target.name)
        try:
            http_download.fetch(self.caller, Remote(self._url(file), file.bytes, file.sha256), target, progress)
        except http_errors.BadSnapshot as error:
            raise OtherContent(path=target.name) from error

    def _url(self, file: StoredFile) -> str:
        return f"{self.caller.base}/attachments/{file.sha256}"

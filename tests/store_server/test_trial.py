"""`make store` and the kit: a whole store in one command that leaves nothing, and all a server needs in one file."""

import re
import signal
import subprocess
import sys
import tarfile

from tests.environment import ROOT
from tools import store_kit
from tools.central_store import PYTHON


def test_the_trial_store_tells_how_to_get_in_and_leaves_nothing():
    command = [sys.executable, ROOT / "tools" / "run_store.py", "--port", "0", "--empty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        said = ""
        for line in process.stdout:
            said += line
            if "Ctrl-C" in line:
                process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0, said
    folder = re.search(r"Its certificate +(\S+)/etc/tls.crt", said).group(1)
    assert re.search(r"usa\.nfp +[a-z2-9]{20} +National Focal Point", said) and "https://127.0.0.1:" in said
    assert "nothing is left" in said
    running = subprocess.run(["pgrep", "-f", folder], capture_output=True, text=True, check=False)
    assert running.stdout == "" and subprocess.run(["test", "-e", folder], check=False).returncode == 1


def test_the_kit_holds_what_a_server_needs_and_is_the_same_each_time(tmp_path):
    for name in ("a.tar.gz", "b.tar.gz"):
        store_kit.pack(tmp_path / name)
    assert (tmp_path / "a.tar.gz").read_bytes() == (tmp_path / "b.tar.gz").read_bytes()
    with tarfile.open(tmp_path / "a.tar.gz") as archive:
        archive.extractall(tmp_path)  # of our own making
    top = tmp_path / "insop-store"
    kit = top / "insop_plugin" / "resources" / "store"
    assert (top / "requirements-store.txt").is_file() and (kit / "config" / "site.conf.template").is_file()
    assert list((kit / "sql").glob("0001_*.sql")) and (kit / "insop-admin").stat().st_mode & 0o111
    environment = {"PATH": "/usr/bin:/bin", "INSOP_PYTHON": str(PYTHON)}
    done = subprocess.run([kit / "insop-admin", "--help"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "snapshots" in done.stdout, done.stderr
    text = "from insop_plugin.core import rules; from insop_store import configure; print(len(rules.rules()) > 50)"
    environment["PYTHONPATH"] = f"{top}:{kit}"
    done = subprocess.run([environment["INSOP_PYTHON"], "-c", text], env=environment, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.stdout.strip() == "True", done.stderr

"""Start a whole central store on this computer for trying, with members of three countries and the training data.

Usage: run_store.py [--port PORT] [--empty]     Ctrl-C ends it; nothing is left
"""

import argparse
import signal
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tools.central_store import CentralStore, NotStarted, Trial  # noqa: E402
from tools.store_training import Member, bring  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "store"
COUNTRIES = {"USA": "United States", "IND": "India", "BRA": "Brazil"}
STEWARDS = {"steward": "Store steward", "steward2": "Second steward"}


def people(store: CentralStore) -> dict[str, tuple[str, str]]:
    """Take the sample members in; return {short name: (what they are, password)}."""
    made = {}
    for actor, name in STEWARDS.items():
        made[actor] = ("steward of all countries", _add(store, actor, name, "steward"))
    for code, country in COUNTRIES.items():
        short = code.lower()
        made[f"{short}.lab"] = (f"contributor, {country}", _add(store, f"{short}.lab", f"Laboratory of {country}", "contributor", code))
        made[f"{short}.nfp"] = (f"National Focal Point, {country}", _add(store, f"{short}.nfp", f"Focal Point of {country}", "reviewer", code))
    made["guest"] = ("reader", _add(store, "guest", "A guest", "reader"))
    return made


def _add(store: CentralStore, actor: str, name: str, role: str, countries: str = "") -> str:
    return store.admin("member", "add", actor, "--name", name, "--role", role, "--countries", countries).strip()


def fill(store: CentralStore, made: dict[str, tuple[str, str]]) -> None:
    """Bring the training data in and make its snapshots."""
    sender, reviewer = (Member(store.url, store.authority, actor, made[actor][1]) for actor in STEWARDS)
    counts = bring(SAMPLE, sender, reviewer)
    print("training data: " + ", ".join(f"{n} {name}" for name, n in counts.items() if n))
    store.admin("snapshots")


def tell(store: CentralStore, made: dict[str, tuple[str, str]]) -> None:
    """Print how to get in."""
    print(f"\nThe store is at   {store.url}\nIts certificate   {store.authority}  (trust it in QGIS: Settings, Options, Authentication)")
    print("\nMembers (passwords of this run only):")
    for actor, (what, password) in made.items():
        print(f"  {actor:10} {password}   {what}")
    print("\nCtrl-C ends it and removes everything.", flush=True)


def main() -> int:
    """Start, fill, wait, stop."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--port", type=int, default=8443)
    arguments.add_argument("--empty", action="store_true", help="without the training data")
    given = arguments.parse_args()
    over = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda *_: over.set())
    print("Starting PostgreSQL, the web server and nginx ...", flush=True)
    try:
        store = CentralStore(Trial(port=given.port, durable=True))
    except (NotStarted, OSError) as error:
        print(f"The store could not be started: {error}", file=sys.stderr)
        return 1
    try:
        made = people(store)
        if not given.empty and not over.is_set():
            fill(store, made)
        tell(store, made)
        while not over.wait(1.0):
            dead = [name for name, process in store.processes.items() if process.poll() is not None]
            if dead:
                print(f"{', '.join(dead)} ended:\n{store.log(dead[0])[-2000:]}", file=sys.stderr)
                return 1
    finally:
        store.stop()
    print("\nEnded; nothing is left.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

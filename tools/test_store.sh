#!/bin/bash
# Test the central store as members and strangers meet it: PostgreSQL, pygeoapi and nginx on this computer.
# Usage: tools/test_store.sh VENV [PYTEST ARGUMENTS]
set -eu
cd "$(dirname "$0")/.."
python=$PWD/$1/bin/python
shift
bare="-p no:pytest_qgis -p no:pytest-qt"
status=0
timeout --kill-after=20 $([ "${CHAOS:-}" = full ] && echo 4000 || echo 900) "$python" -m pytest -q $bare --durations=5 --durations-min=3 tests/store_server "$@" </dev/null || status=1
INSOP_CONTRACT=central timeout --kill-after=20 600 "$python" -m pytest -q $bare tests/stores/contract </dev/null || status=1
# three QGIS desktops at the served store: sent, reviewed, taken back
INSOP_CONTRACT=central timeout --kill-after=20 400 "$python" -m pytest -q $bare --timeout 380 -k central tests/desktop/test_review_line.py </dev/null || status=1
exit $status

#!/bin/bash
# ruff over the repository; bandit and detect-secrets over the package and over what the zip holds.
# Usage: tools/lint.sh VENV
set -eu
cd "$(dirname "$0")/.."
python=$PWD/${1:-.venv}/bin/python
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

"$python" -m ruff check insop_plugin tools tests

/usr/bin/python3 tools/translations.py compile
/usr/bin/python3 tools/package.py "$scratch/insop.zip"
/usr/bin/python3 tools/package.py --check "$scratch/insop.zip"
/usr/bin/python3 -m zipfile -e "$scratch/insop.zip" "$scratch"
"$python" -m bandit -q -r insop_plugin "$scratch/insop_plugin"
cd "$scratch"
"$python" -m detect_secrets scan --all-files insop_plugin >secrets.json
"$python" - <<'PYTHON'
import json, sys
found = json.load(open("secrets.json"))["results"]
print(json.dumps(found, indent=1) if found else "bandit: 0, detect-secrets: 0")
sys.exit(bool(found))
PYTHON

#!/bin/sh
# Make or refresh a Python environment with pinned packages, over the system's packages or apart from them.
# Over the system's packages numpy stays at the system's version: a newer one breaks Debian's scipy and QGIS.
# Usage: tools/make_venv.sh FOLDER REQUIREMENTS [apart]
set -eu
folder=$1
requirements=$2
apart=${3:-}

/usr/bin/python3 -m venv $([ -n "$apart" ] || echo --system-site-packages) "$folder"
: >"$folder/constraints.txt"
[ -n "$apart" ] || /usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)' >"$folder/constraints.txt"
"$folder/bin/python" -m pip install -q --disable-pip-version-check -c "$folder/constraints.txt" -r "$requirements"
# `pytest` and scripts find the repository from anywhere
"$folder/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' | while read -r site; do pwd > "$site/insop_repository.pth"; done
touch "$folder/.ready"

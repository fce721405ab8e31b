#!/bin/bash
# Drive the real desktop, then keep the chosen pictures in docs/screenshots/ (tools/screenshots.txt names them).
# Usage: tools/screenshots.sh VENV
set -eu
cd "$(dirname "$0")/.."
rm -rf build/screenshots
tools/run_tests.sh "$1" desktop
mkdir -p docs/screenshots
missing=""
while read -r name; do
    case $name in '' | \#*) continue ;; esac
    if [ -f "build/screenshots/$name.png" ]; then
        cp "build/screenshots/$name.png" "docs/screenshots/$name.png"
    else
        missing="$missing $name"
    fi
done <tools/screenshots.txt
[ -z "$missing" ] || { echo "No desktop test left these pictures:$missing"; exit 1; }
ls -l docs/screenshots

#!/bin/bash
# Run the measurements in tests/bench, each a script of its own that prints what it measured.
# Usage: tools/run_bench.sh VENV PEERS [NAME...]     NAME: startup for tests/bench/bench_startup.py
set -eu
cd "$(dirname "$0")/.."
export INSOP_PEERS_PYTHON=$PWD/$2/bin/python PYTHONPATH=$PWD QT_QPA_PLATFORM=offscreen
python=$PWD/$1/bin/python
shift 2
[ $# -gt 0 ] || set -- $(ls tests/bench/bench_*.py | sed 's,.*/bench_,,; s,\.py$,,')

echo "$(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg), $(date -u +%F)"
failed=""
for name in "$@"; do
    printf '\n== %s ==\n' "$name"
    timeout --kill-after=20 "${INSOP_BENCH_SECONDS:-1800}" "$python" "tests/bench/bench_$name.py" || failed="$failed $name"
done
[ -z "$failed" ] || { echo "Failed or below the goal:$failed"; exit 1; }

#!/bin/bash
# Run every suite, each in a process of its own: without QGIS, in one QGIS, in the real programs.
# All suites run even when one fails; the exit status says whether all passed.
# Usage: tools/run_tests.sh [VENV] [SUITE...]     suites: core stores qgis tools desktop house
set -u
cd "$(dirname "$0")/.."
venv=${1:-.venv}
shift || true
suites=${*:-house core stores qgis tools desktop}
failed=""

run() { # NAME SECONDS PATHS...: one pytest process under a time limit; 5 = no tests yet
    local name=$1 seconds=$2 status started=$SECONDS
    shift 2
    printf '\n== %s ==\n' "$name"
    timeout --kill-after=20 "$seconds" "$venv/bin/python" -m pytest -q --durations=5 --durations-min=3 "$@"
    status=$?
    echo "== $name: $((SECONDS - started)) s"
    [ $status = 0 ] || [ $status = 5 ] || failed="$failed $name"
}

without_qgis="-p no:pytest_qgis -p no:pytest-qt"
for suite in $suites; do
    case $suite in
        house) run house 300 $without_qgis tests/test_*.py ;;
        core | stores) run "$suite" 900 $without_qgis "tests/$suite" ;;
        qgis) run qgis 900 tests/qgis ;;
        tools | desktop) run "$suite" 1200 $without_qgis "tests/$suite" ;;
        *) echo "no such suite: $suite" && exit 2 ;;
    esac
done

[ -z "$failed" ] && echo "All suites passed ($SECONDS s)." && exit 0
echo "Failed:$failed ($SECONDS s)."
exit 1

#!/bin/bash
# Run every suite, each in a process of its own: without QGIS, in one QGIS, in the real programs.
# Two lanes run side by side, each takes the next suite that nobody has taken; what a suite says is printed when it ends
# and kept in build/logs/.
# All suites run even when one fails; the exit status says whether all passed.
# Usage: tools/run_tests.sh [VENV] [SUITE...]     suites: core stores house qgis tools desktop
set -u
cd "$(dirname "$0")/.."
venv=${1:-.venv}
shift || true
suites=" ${*:-core stores house qgis tools desktop} "
logs=build/logs
mkdir -p $logs
failed=""

suite() { # NAME SECONDS PATHS...: one pytest process under a time limit; 5 = no tests
    local name=$1 seconds=$2 status started=$SECONDS
    shift 2
    [[ $suites == *" $name "* ]] && mkdir "$taken/$name" 2>/dev/null || return 0
    timeout --kill-after=20 "$seconds" "$venv/bin/python" -m pytest -q --durations=5 --durations-min=3 "$@" \
        >"$logs/$name.log" 2>&1 </dev/null &
    child=$!
    trap 'kill $child 2>/dev/null; exit 130' INT TERM
    wait $child
    status=$?
    [ $status = 0 ] || [ $status = 5 ] || failed="$failed $name"
    [ $status != 124 ] || echo "The suite $name was ended after $seconds s." >>"$logs/$name.log"
    printf '\n== %s ==\n%s\n== %s: %s s\n' "$name" "$(cat "$logs/$name.log")" "$name" "$((SECONDS - started))"
}

bare="-p no:pytest_qgis -p no:pytest-qt"
lane() { # the longest first
    suite stores 1200 $bare tests/stores
    suite tools 1200 $bare tests/tools # the real qgis_process
    suite qgis 1200 tests/qgis         # within one QGIS
    suite desktop 1800 $bare tests/desktop
    suite core 1200 $bare tests/core
    suite house 900 $bare tests/test_*.py
    exit_with_names
}
exit_with_names() {
    [ -z "$failed" ] && exit 0
    echo "Failed:$failed"
    exit 1
}

for name in $suites; do
    [[ " core stores house qgis tools desktop " == *" $name "* ]] || { echo "no such suite: $name"; exit 2; }
done
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
trap 'kill $(jobs -p) 2>/dev/null; exit 130' INT TERM
lane &
first=$!
lane &
second=$!
status=0
wait $first || status=1
wait $second || status=1
[ $status = 0 ] && echo "All suites passed ($SECONDS s)." || echo "Not all suites passed ($SECONDS s)."
exit $status

#!/bin/sh
# Install the Debian packages of the named lists (tools/debian/LIST.txt) that are missing.
# Quick and without the network when nothing is. Usage: tools/setup_system.sh LIST...
set -eu
cd "$(dirname "$0")/debian"

wanted=$(for list in "$@"; do cat "$list.txt"; done)
present=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p') || true
missing=$(printf '%s\n' $wanted | grep -vxF "${present:-none}") || true
[ -n "$missing" ] || exit 0

echo "Installing from Debian:" $missing
as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo -E"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $as_root apt-get update -q &&
    $as_root apt-get install -y -q -o Dpkg::Use-Pty=0 --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -30 "$log" >&2
    echo "These packages could not be installed: $missing" >&2
    exit 1
fi

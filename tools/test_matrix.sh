#!/bin/bash
# Run the suites in a newer QGIS: Debian trixie with QGIS from its backports, in a root of its own.
# The root is made once (2 to 4 minutes, 2 GB) and used again; INSOP_ROOTS says where, .roots/ by default.
# Usage: tools/test_matrix.sh [SUITE...]
set -eu
cd "$(dirname "$0")/.."
suite=trixie
roots=${INSOP_ROOTS:-$PWD/.roots}
root=$roots/$suite
copy=/runs/$$
recipe="1 $(cat tools/debian/{run,test,store,trixie}.txt | sha256sum | cut -c1-16)" # a new number makes the root anew

if [ "$(id -u)" != 0 ]; then
    exec sudo -E env INSOP_ROOTS="$roots" "$0" "$@"
fi

mirror() { # the Debian mirror that this machine already uses
    local release
    release=$(. /etc/os-release && echo "$VERSION_CODENAME")
    awk -v release="$release" '
        FILENAME ~ /\.sources$/ && /^URIs:/ { uri = $2 }
        FILENAME ~ /\.sources$/ && /^Suites:/ && (" " $0 " ") ~ (" " release " ") && uri { print uri; exit }
        FILENAME ~ /\.list$/ && $1 == "deb" { sub(/\[[^]]*\] */, ""); if ($3 == release) { print $2; exit } }
    ' /etc/apt/sources.list.d/*.sources /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null
}

make_root() {
    local address packages
    tools/setup_system.sh matrix
    address=$(mirror)
    [ -n "$address" ] || { echo "No Debian mirror found in /etc/apt: the matrix needs one." >&2; exit 1; }
    packages=$(cat tools/debian/{run,test,store,trixie}.txt | paste -sd,)
    rm -rf --one-file-system "$root"
    mkdir -p "$roots"
    printf 'deb %s %s main\n' "$address" "$suite" "$address" "$suite-backports" >"$roots/$suite.list"
    timeout 900 mmdebstrap --quiet --variant=apt --aptopt='Acquire::Retries "5"' \
        --setup-hook='mkdir -p "$1"/etc/apt/preferences.d; printf "Package: *qgis*\nPin: release n='$suite'-backports\nPin-Priority: 990\n" >"$1"/etc/apt/preferences.d/qgis' \
        --include="$packages" --aptopt='Apt::Install-Recommends "false"' --dpkgopt='force-unsafe-io' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/locale/*' "$suite" "$root" "$roots/$suite.list" || return 1
    cp /etc/ssl/certs/ca-certificates.crt "$root/host-ca.crt"
    echo "$recipe" >"$root/recipe"
}

inside() { # COMMAND: run a shell line in the root, with /proc, /dev and /tmp that are gone when it ends
    local keep=() name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY PIP_INDEX_URL CI; do
        [ -z "${!name:-}" ] || keep+=("$name=${!name}")
    done
    unshare --mount --pid --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/tmp"
        exec chroot "$0" "$@"' "$root" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 LC_ALL=C.UTF-8 TERM=dumb \
        PIP_CERT=/host-ca.crt PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1 "${keep[@]}" \
        sh -c "$1" &
    wait $!
}

copy_repository() { # what is or would be committed, no more; each run has a copy of its own
    mkdir -p "$root$copy/build"
    trap 'rm -rf --one-file-system "$root$copy"' EXIT
    trap 'kill $(jobs -p) 2>/dev/null; wait; exit 130' INT TERM
    git ls-files -z --cached --others --exclude-standard --deduplicate |
        while IFS= read -r -d '' path; do [ ! -e "$path" ] || printf '%s\0' "$path"; done |
        tar --null --files-from=- --create | tar --extract --directory "$root$copy"
}

started=$SECONDS
mkdir -p "$roots"
exec 9>"$roots/$suite.lock"
flock 9 # one makes the root or its Python, others wait
if [ "$(cat "$root/recipe" 2>/dev/null)" != "$recipe" ]; then
    echo "Making the root $root"
    make_root || { echo "Once more: a mirror may fail for a moment."; make_root; }
    echo "Made in $((SECONDS - started)) s."
fi
copy_repository
stamp=$(sha256sum requirements.txt tools/make_venv.sh | sha256sum | cut -c1-16)
if [ "$(cat "$root/venv/stamp" 2>/dev/null)" != "$stamp" ]; then
    inside "cd $copy && tools/make_venv.sh /venv requirements.txt && echo $stamp >/venv/stamp"
fi
exec 9>&-
inside "cd $copy"' && python3 -c "from qgis.core import Qgis; print(\"QGIS\", Qgis.QGIS_VERSION)" 2>/dev/null
        mkdir -p build && python3 tools/translations.py compile && exec timeout --kill-after=30 3000 tools/run_tests.sh /venv '"$*"

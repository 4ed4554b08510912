#!/bin/sh
# Installs the system packages that a job needs and that are missing; silent when none is.
# Usage: Scripts/install-packages.sh build|swift|pdf|bench|test
set -eu
cd "$(dirname "$0")/.."

debian='' brew='' words=''

# need DEBIAN BREW WORDS COMMAND...: notes what is missing when COMMAND fails.
need() {
    debian_name=$1 brew_name=$2 described=$3
    shift 3
    if "$@" >/dev/null 2>&1; then return; fi
    debian="$debian $debian_name"
    brew="$brew${brew_name:+ $brew_name}"
    words="$words
  - $described"
}

has_command() { command -v "$1"; }
has_chromium() { [ -n "${PLANVERK_CHROMIUM:-}" ] || has_command chromium; }
on_macos() { [ "$(uname -s)" = Darwin ]; }
has_fonts() { on_macos || find /usr/share/fonts -name '*.[ot]tf' | grep -q .; }
has_sans() { on_macos || find /usr/share/fonts -name 'LiberationSans-*' -o -iname 'arial*' | grep -q .; }
has_pango() { find /usr/lib/*/libpangoft2-1.0.so.0 /usr/lib*/libpangoft2-1.0.so.0 /opt/homebrew/lib/libpangoft2-1.0.dylib /usr/local/lib/libpangoft2-1.0.dylib | grep -q .; }
has_libatomic() { on_macos || find /usr/lib/*/libatomic.so.1 /usr/lib*/libatomic.so.1 | grep -q .; }

need_for_build() {
    need pkg-config pkgconf "pkg-config" has_command pkg-config
    need libyaml-dev libyaml "libyaml med C-huvudfiler (yaml-0.1.pc)" pkg-config --exists yaml-0.1
    need libcmark-dev cmark "cmark med C-huvudfiler (libcmark.pc)" pkg-config --exists libcmark
}

# The preview's test framework has a client of its own, which can unpack what a server sends.
need_for_swift() {
    need_for_build
    need zlib1g-dev zlib "zlib med C-huvudfiler (zlib.pc)" pkg-config --exists zlib
}

# What WeasyPrint draws text with.
need_for_pdf() {
    need python3-venv python "Python 3.11 eller senare med venv" Scripts/python-for-venv.sh
    need libpangoft2-1.0-0 pango "Pango" has_pango
    need fonts-liberation '' "typsnittet Liberation Sans, eller Arial" has_sans
}

need_for_bench() {
    need python3-venv python "Python 3.11 eller senare med venv" Scripts/python-for-venv.sh
}

need_for_test() {
    need_for_pdf
    need chromium chromium "Chromium (eller sökvägen till det i PLANVERK_CHROMIUM)" has_chromium
    need default-jre-headless openjdk "Java, för HTML-granskaren" java -version
    need libatomic1 '' "libatomic, för Playwright" has_libatomic
    need fonts-dejavu-core '' "ett typsnitt med å, ä och ö" has_fonts
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

install_with_apt() {
    as_root=''
    if [ "$(id -u)" -ne 0 ]; then
        has_command sudo >/dev/null || fail "Paket saknas. Kör som root: apt-get install$debian"
        as_root=sudo
    fi
    echo "Installerar$debian ..."
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # A source that cannot be reached matters only when a package cannot be installed without it.
    $as_root apt-get update -q >"$log" 2>&1 || true
    # shellcheck disable=SC2086 # a list of package names
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 $debian >>"$log" 2>&1 || {
        cat "$log" >&2
        fail "Det gick inte att installera:$debian"
    }
}

command -v swift >/dev/null || fail "Swift saknas. Planverk byggs med Swift 6.2 eller senare:" \
    "https://www.swift.org/install/"

case ${1:-} in
    build | swift | pdf | bench | test) "need_for_$1" ;;
    *) fail "Användning: Scripts/install-packages.sh build|swift|pdf|bench|test" ;;
esac

if [ -z "$words" ]; then
    exit 0
elif command -v apt-get >/dev/null; then
    install_with_apt
elif on_macos; then
    fail "Paket saknas. Installera dem och försök igen:" "  brew install$brew"
else
    fail "Det här saknas. Installera det och försök igen:$words"
fi

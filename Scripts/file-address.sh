#!/bin/sh
# Prints the file:// address of a file, percent-encoded so that it can be pasted into a browser.
set -eu
python3 -c 'import pathlib, sys; print(pathlib.Path(sys.argv[1]).absolute().as_uri())' "$1"

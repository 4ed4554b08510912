#!/bin/sh
# Prints the first Python that can make a virtual environment for the tests; fails when there is none.
# Debian's own Python cannot until python3-venv is installed, while one from pyenv or Homebrew can.
set -eu

for python in python3 /usr/bin/python3; do
    if "$python" -c '
import sys, venv, ensurepip
sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$python"
        exit 0
    fi
done
exit 1

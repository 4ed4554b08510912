#!/bin/sh
# Makes a virtual environment with the Python packages of a list; silent when it is up to date.
# Usage: Scripts/prepare-venv.sh [FOLDER LIST]; without them .venv with what the tests need.
set -eu
cd "$(dirname "$0")/.."

folder=${1:-.venv}
wanted=${2:-Tests/requirements.txt}
installed=$folder/requirements.txt
if cmp -s "$wanted" "$installed" && "$folder/bin/python" -c '' 2>/dev/null; then
    exit 0
fi

echo "Skapar $folder med Pythonpaketen i $wanted ..."
"$(Scripts/python-for-venv.sh)" -m venv --clear "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
cp "$wanted" "$installed"

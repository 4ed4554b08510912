#!/bin/sh
# Makes .venv with the Python packages in Tests/requirements.txt; silent when it is up to date.
set -eu
cd "$(dirname "$0")/.."

wanted=Tests/requirements.txt
installed=.venv/requirements.txt
if cmp -s "$wanted" "$installed" && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

echo "Skapar .venv med Pythonpaketen i $wanted ..."
"$(Scripts/python-for-venv.sh)" -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$wanted"
cp "$wanted" "$installed"

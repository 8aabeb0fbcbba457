#!/usr/bin/env bash
# Installs valgrind, which counts instructions, and makes .venv with the pinned tools of Tests/requirements.txt.
# Does nothing when both are there.
set -euo pipefail
cd "$(dirname "$0")/.."

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)

install() {
  echo "Installing $1"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}

# There is no valgrind for macOS on Apple's processors: Benchmarks/instructions.py says that it counts nothing there.
if [ "$(uname -s)" = Linux ] && ! command -v valgrind >/dev/null; then install valgrind; fi

stamp=.venv/requirements.txt
cmp -s Tests/requirements.txt "$stamp" && exit 0

# Debian keeps venv in a package of its own.
if ! python3 -c 'import ensurepip, venv' >/dev/null 2>&1; then
  install python3-venv
fi

echo "Installing the tools of Tests/requirements.txt into .venv"
rm -rf .venv
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
cp Tests/requirements.txt "$stamp"

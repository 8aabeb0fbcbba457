#!/usr/bin/env bash
# Makes .venv with the pinned tools of Tests/requirements.txt; does nothing when it is up to date.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=.venv/requirements.txt
cmp -s Tests/requirements.txt "$stamp" && exit 0

# Debian keeps venv in a package of its own.
if ! python3 -c 'import ensurepip, venv' >/dev/null 2>&1; then
  sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "Installing python3-venv"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq python3-venv >/dev/null
fi

echo "Installing the tools of Tests/requirements.txt into .venv"
rm -rf .venv
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
cp Tests/requirements.txt "$stamp"

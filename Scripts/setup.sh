#!/usr/bin/env bash
# Installs the C libraries that Package.swift names, if any is missing. Quiet when there is nothing to do.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "swift is not on the PATH: install a Swift 6.2 toolchain or newer from https://www.swift.org/install" >&2
  exit 2
fi

# A header stands for its package: it is what the compiler looks for.
missing=()
has() {
  # pcre2.h wants to know the width of a character first.
  local source
  source=$(printf '#define PCRE2_CODE_UNIT_WIDTH 8\n#include <%s>\n' "$1")
  echo "$source" | cc -E -x c - >/dev/null 2>&1 || echo "$source" | clang -E -x c - >/dev/null 2>&1
}

case "$(uname -s)" in
Linux)
  has yaml.h || missing+=(libyaml-dev)
  has zip.h || missing+=(libzip-dev)
  has nettle/sha2.h || missing+=(nettle-dev)
  has pcre2.h || missing+=(libpcre2-dev)
  command -v pkg-config >/dev/null || missing+=(pkg-config)
  [ ${#missing[@]} -eq 0 ] && exit 0
  if ! command -v apt-get >/dev/null; then
    echo "install the headers of libyaml, libzip, nettle and pcre2, and pkg-config, with this system's packages" >&2
    exit 2
  fi
  sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "Installing ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  ;;
Darwin)
  for formula in libyaml libzip nettle pcre2 pkg-config; do
    brew list "$formula" >/dev/null 2>&1 || missing+=("$formula")
  done
  [ ${#missing[@]} -eq 0 ] || brew install --quiet "${missing[@]}"
  ;;
*)
  echo "install the headers of libyaml, libzip, nettle and pcre2, and pkg-config" >&2
  exit 2
  ;;
esac

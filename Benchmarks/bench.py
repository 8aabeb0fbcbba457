#!/usr/bin/env python3
"""Measures what a user waits for, and prints a table: the built binary, `swift run synth` cold, unchanged and
after an edit. Times are wall time; the machine should be quiet."""

import json
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import instructions
from measure import Run

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(command, cwd, env=None):
    start = time.perf_counter()
    result = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{result.stdout}{result.stderr}")
    return seconds


def repeated(command, cwd, times):
    runs = [run(command, cwd) for _ in range(times)]
    return statistics.median(runs), min(runs), len(runs)


def row(what, median, low=None, count=1):
    detail = f"median of {count}, fastest {format_time(low)}" if low is not None else "once"
    print(f"{what:<58} {format_time(median):>9}   {detail}", flush=True)


def format_time(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def binary():
    start = time.perf_counter()
    synth = instructions.build("synth")
    row("release build of synth, from clean or cached", time.perf_counter() - start)
    run([synth, "--quiet"], ROOT)
    row("start-up alone: synth --version", *repeated([synth, "--version"], ROOT, 50))
    reference = [synth, "--quiet", "--app", "CrossAccountLambda"]
    row("reference system, nothing changed", *repeated(reference, ROOT, 50))
    with tempfile.TemporaryDirectory() as folder:
        def written(app):
            runs = []
            for index in range(20):
                output = pathlib.Path(folder) / f"{app}{index}"
                runs.append(run([synth, "--quiet", "--app", app, "--output", output], ROOT))
            return statistics.median(runs), min(runs), len(runs)
        row("reference system, templates written and flushed", *written("CrossAccountLambda"))
    row("all apps of stacks/, nothing changed", *repeated([synth, "--quiet"], ROOT, 50))
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{'peak memory of any of these, builds included':<58} {usage.ru_maxrss / 1024:>6.0f} MB")


def proof():
    """What proving 1,000 grants takes of the whole synthesis, by instructions, which noise does not change."""
    if not shutil.which("valgrind"):
        print("valgrind is not installed: the share of the proof is not measured")
        return
    workload = instructions.build("cross-account-workload")
    with tempfile.TemporaryDirectory() as folder:
        profile = pathlib.Path(folder) / "profile"
        tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}"]
        run([*tool, workload, "1000", "--quiet", "--output", folder + "/out"], ROOT)
        command = ["callgrind_annotate", "--inclusive=yes", "--threshold=100", profile]
        lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    # Functions by the names that the compiler gives them.
    names = {"whole": "PROGRAM TOTALS", "access": "11SynthesizerV5prove", "reading": "StackExcerptV_13permissionsOf",
             "broad": "AccessBreadthO8findings"}
    counts = {}
    for what, name in names.items():
        found = [int(line.split()[0].replace(",", "")) for line in lines if name in line and line.lstrip()[:1].isdigit()]
        counts[what] = max(found, default=0)
    if not all(counts.values()):
        sys.exit(f"the profile lacks some of {', '.join(names.values())}")
    deciding = counts["access"] - counts["broad"]
    for number, title in [(deciding, "proving 1,000 grants"), (counts["reading"], "reading 1,001 templates back for it"),
                          (counts["broad"], "looking for access that is too broad")]:
        print(f"{title + ', share of the run':<58} {100 * number / counts['whole']:>7.1f} %", flush=True)


def fleets():
    """One function and the role in each of N accounts, in the forms that a fleet can have."""
    workload = instructions.build("cross-account-workload")
    forms = {"templates": [10, 100, 1000], "pattern": [10, 100, 1000, 10000],
             "listed": [10, 100, 1000, 10000], "units": [10, 10000]}
    sizes = [(form, count) for form, counts in forms.items() for count in counts]
    # All runs before any report is read: a process inherits the peak memory of the one that starts it.
    runs = {}
    for form, count in sizes:
        with tempfile.TemporaryDirectory() as folder:
            runs[form, count] = Run([workload, f"{form}-{count}", "--quiet", "--output", folder])
    for form, count in sizes:
        with tempfile.TemporaryDirectory() as folder:
            report = subprocess.run([workload, f"{form}-{count}", "--json", "--output", folder],
                                    stdout=subprocess.PIPE, check=True).stdout
            bytes_each = [path.stat().st_size for path in pathlib.Path(folder).rglob("*.yaml")]
        budgets = [budget for app in json.loads(report)["apps"] for budget in app["budgets"]]
        policy = max((budget for budget in budgets if "polic" in budget["name"]),
                     key=lambda budget: budget["used"] / budget["limit"])
        run = runs[form, count]
        print(f"{f'fleet of {count:,}, {form}':<58} {format_time(run.wall):>9}   {run.memory:.0f} MB")
        print(f"  {len(bytes_each):,} templates, the largest {max(bytes_each):,} of 1,000,000 bytes; nearest to its limit: "
              f"{policy['name']}, {policy['used']:,} of {policy['limit']:,} {policy['unit']}", flush=True)


def evaluations():
    """What the evaluator of policies decides, alone."""
    number = subprocess.run([instructions.build("cross-account-evaluations")], capture_output=True, text=True, check=True).stdout
    print(f"{'decisions of the policy evaluator, a second, one core':<58} {int(number):>9,}")


def review():
    """What comparing two sets of 1,000 templates of 41 resources takes, each of them with one change."""
    workload, synth = instructions.build("cross-account-workload"), instructions.build("synth")
    with tempfile.TemporaryDirectory() as name:
        base, head = pathlib.Path(name) / "base", pathlib.Path(name) / "head"
        run([workload, "1000", "--quiet", "--output", base], ROOT)
        shutil.copytree(base, head)
        count = 0
        for path in head.rglob("*.yaml"):
            text = path.read_text()
            place = text.find("VisibilityTimeout: ")
            if place >= 0:
                path.write_text(text[:place] + text[place:].replace("VisibilityTimeout: ", "VisibilityTimeout: 1", 1))
                count += 1
        if count < 1000:
            sys.exit(f"only {count} templates of the workload could be changed")
        for title, sides in [("nothing changed", [base, base]), (f"{count} templates changed", [base, head])]:
            runs = [Run([synth, "diff", *sides, "--fail-on", "access"], ROOT) for _ in range(5)]
            walls = [one.wall for one in runs]
            row(f"synth diff of 2 × 1,000 templates, {title}", statistics.median(walls), min(walls), len(walls))
            cpu = statistics.median(one.cpu for one in runs)
            print(f"{'its processor time, and memory':<58} {cpu:>7.2f} s   {runs[0].memory:.0f} MB")


def package_manager():
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder) / "clone"
        run(["git", "clone", "--quiet", ROOT, clone], folder)
        home = pathlib.Path(folder) / "home"
        home.mkdir()
        env = dict(os.environ, HOME=str(home), XDG_CACHE_HOME=str(home / "cache"))
        synth = ["swift", "run", "synth", "--quiet"]
        row("cold swift run synth, clean clone and fresh HOME", run(synth, clone, env))
        run(synth, clone, env)
        runs = [run(synth, clone, env) for _ in range(5)]
        row("swift run synth, nothing changed", statistics.median(runs), min(runs), len(runs))
        stack = clone / "stacks/CrossAccountLambda.swift"
        runs = []
        for seconds in (31, 32, 33):
            text = stack.read_text()
            stack.write_text(text.replace(f"timeout: {seconds - 1}", f"timeout: {seconds}"))
            runs.append(run(synth, clone, env))
            template = (clone / "templates/CrossAccountLambda/home.yaml").read_text()
            if f"Timeout: {seconds}" not in template:
                sys.exit("the edit did not reach the template")
        row("edit a stack, swift run synth, see the template", statistics.median(runs), min(runs), len(runs))


# A stack with five services, as a package that depends on this one.
FIVE_SERVICES = {
    "Package.swift": """\
// swift-tools-version: 6.2
import PackageDescription
let modules = ["CrossAccount", "CrossAccountCommand", "CFNLambda", "CFNIAM", "CFNS3", "CFNSQS", "CFNDynamoDB"]
let package = Package(
  name: "five", platforms: [.macOS(.v15)], dependencies: [.package(name: "cross-account", path: "PATH")],
  targets: [
    .executableTarget(
      name: "synth", dependencies: modules.map { .product(name: $0, package: "cross-account") }, path: "stacks")
  ])
""",
    "stacks/Synth.swift": """\
import CFNDynamoDB
import CFNIAM
import CFNLambda
import CFNS3
import CFNSQS
import CrossAccount
import CrossAccountCommand

@main struct Synth: SynthProgram {
  static var apps: [any App] { Five() }
}

struct Five: App {
  let home = Account("111111111111", name: "home", region: .usEast1)
  let role = IAM.Role("Role", trusting: [.service("lambda.amazonaws.com")])
  let bucket = S3.Bucket("Bucket")
  let queue = SQS.Queue("Queue", visibilityTimeout: 30)
  let table = DynamoDB.Table("Table", keySchema: [DynamoDB.Table.KeySchema(attributeName: "id", keyType: "HASH")])
  var stacks: [Stack] {
    Stack("home", in: home) {
      role
      bucket
      queue
      table
      Lambda.Function("Function", runtime: .python3_13, handler: "index.f", code: .inline("f = print"), role: role.arn)
    }
  }
}
""",
}


def services():
    """What the typed resources cost: their size, the time to compile all of them, and a stack that imports five."""
    sources = ROOT / "Sources/CFN"
    size = sum(path.stat().st_size for path in sources.rglob("*.swift"))
    print(f"{'typed resources of ' + str(len(list(sources.iterdir()))) + ' services':<58} {size / 1e6:>6.1f} MB")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        whole = Run(["swift", "build", "--scratch-path", folder / "all"], ROOT)
        row("debug build of the whole package, all services, clean", whole.wall)
        print(f"{'its largest process':<58} {whole.memory:>6.0f} MB")
        shutil.rmtree(folder / "all")
        for path, text in FIVE_SERVICES.items():
            (folder / "five" / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / "five" / path).write_text(text.replace("PATH", str(ROOT)))
        synth = ["swift", "run", "synth", "--quiet"]
        row("cold swift run synth, a stack with five services", run(synth, folder / "five"))
        runs = [run(synth, folder / "five") for _ in range(5)]
        row("the same, nothing changed", statistics.median(runs), min(runs), len(runs))


if __name__ == "__main__":
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    print(f"{version}; {os.cpu_count()} cores")
    binary()
    proof()
    evaluations()
    review()
    fleets()
    package_manager()
    services()

#!/usr/bin/env python3
"""Builds what the tests do not: the other programs, and all service modules.

Tests and templates use a few services out of some 300, whose code is generated. They are compiled when something that
goes into them changed since they compiled last: their code, the modules below them, the manifest's line about them, the
compiler. The record of that is .build/services.json; without one they are compiled."""

import hashlib
import json
import pathlib
import platform
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORD = ROOT / ".build/services.json"
SERVICES = "Sources/CFN/"


def output(*command):
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def build(*arguments):
    print("swift build", *arguments, flush=True)
    result = subprocess.run(["swift", "build", *arguments], cwd=ROOT)
    if result.returncode != 0:
        sys.exit(result.returncode)


def targets():
    """The manifest's targets by name, each with the names of those that it depends on."""
    # SwiftPM keeps evaluated manifests: one of before a service was added does not count.
    manifest = json.loads(output("swift", "package", "--manifest-cache", "none", "dump-package"))
    return {
        target["name"]: {
            **target, "dependencies": [list(each.values())[0][0] for each in target["dependencies"]]}
        for target in manifest["targets"]
    }


def below(names, known):
    """These targets and all that they depend on."""
    found, left = set(), list(names)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += known[name]["dependencies"]
    return found


def inputs(services, known):
    """A digest of all that goes into the services' modules."""
    digest = hashlib.sha256()

    def add(*texts):
        for text in texts:
            data = text if isinstance(text, bytes) else text.encode()
            digest.update(b"%d:" % len(data) + data)

    add(output("swift", "--version"), platform.system(), platform.machine())
    for name in sorted(below(services, known)):
        add(json.dumps(known[name], sort_keys=True))
        for file in sorted((ROOT / known[name]["path"]).rglob("*")):
            if file.is_file():
                add(str(file.relative_to(ROOT)), file.read_bytes())
    return digest.hexdigest()


def recorded():
    try:
        return json.loads(RECORD.read_text())["inputs"]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def main():
    known = targets()
    for name, target in known.items():
        if target["type"] == "executable":
            build("--product", name)
    services = [name for name, target in known.items() if target["path"].startswith(SERVICES)]
    now, before = inputs(services, known), recorded()
    if now == before:
        print(f"{len(services)} services: not compiled again, nothing that goes into them changed since they were.")
        return
    reason = "there is no record that they were" if before is None else "what goes into them changed"
    print(f"{len(services)} services: compiled, because {reason}.", flush=True)
    # Without a name, SwiftPM builds every target but the tests.
    build()
    if inputs(services, known) != now:
        sys.exit("The services' sources changed while they were compiled.")
    RECORD.write_text(json.dumps({"inputs": now}) + "\n")


if __name__ == "__main__":
    main()

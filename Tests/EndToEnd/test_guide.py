"""docs/deploying.md, executed step by step as it is written."""

import os
import pty
import re
import subprocess

from conftest import CROSS, ROOT, Cloud
from test_deployment import SESSION

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.DOTALL | re.MULTILINE)


def typed(cloud: Cloud, command: str) -> tuple[int, str]:
    """Runs a command at a terminal whose user answers each question with yes."""
    ours, theirs = pty.openpty()
    try:
        os.write(ours, b"y\n" * 4)
        done = subprocess.run(
            ["bash", "-euc", command],
            cwd=ROOT,
            env=cloud.environment,
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=600,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    return done.returncode, done.stdout


def test_the_guide_leads_to_a_function_that_works(cloud: Cloud) -> None:
    # The CLI as everybody starts it.
    cloud.cli = ROOT / ".venv" / "bin"
    commands = BLOCK.findall((ROOT / "docs" / "deploying.md").read_text())
    assert len(commands) == 8
    outputs = []
    for command in commands:
        status, output = typed(cloud, command)
        assert status == 0, f"{command}\n{output}"
        outputs.append(output)
    _, bootstrap, rehearsal, deploy, verify, again, check, destroy = outputs
    assert "synth-bootstrap: CREATE_COMPLETE" in bootstrap
    assert "2 stacks would be changed." in rehearsal
    assert "2 stacks were changed." in deploy
    assert SESSION in verify
    assert "No stack was changed." in again
    assert check.count("as in templates") == 2
    assert "2 stacks were deleted." in destroy
    assert f"cross ({CROSS})" in destroy

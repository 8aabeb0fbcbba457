"""What holds for every folder of stacks/handlers."""

import pytest

from conftest import HANDLERS

PACKAGES = sorted(folder for folder in HANDLERS.iterdir() if folder.is_dir())


def test_copies_of_assumed_role_are_identical():
    copies = {package.name: (package / "assumed_role.py").read_bytes() for package in PACKAGES}
    assert len(set(copies.values())) == 1, (
        "stacks/handlers/*/assumed_role.py differ; copy the one that is right over the others"
    )


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_importing_a_handler_leaves_its_package_as_it_was(package, caller, cold_start):
    before = sorted(package.rglob("*"))
    cold_start(package.name)
    assert sorted(package.rglob("*")) == before
    assert [path.suffix for path in before] == [".py"] * len(before)

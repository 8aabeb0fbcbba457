"""Lists AWS's managed policies that say nothing about assuming roles, as moto (pinned in Tests/requirements.txt)
keeps them, in Sources/Catalogue/ManagedPolicies/ManagedPolicyNames.swift; with --print on standard output."""

import fnmatch
import json
import pathlib
import sys

from moto.iam.aws_managed_policies import aws_managed_policies_data

TARGET = (pathlib.Path(__file__).resolve().parent.parent
          / "Sources/Catalogue/ManagedPolicies/ManagedPolicyNames.swift")
ACTIONS = ["sts:assumerole", "sts:tagsession", "sts:setsourceidentity"]


def listed(value):
    return value if isinstance(value, list) else [value]


def speaks_of_roles(statement):
    if "NotAction" in statement:
        return True
    patterns = [action.lower() for action in listed(statement["Action"])]
    return any(fnmatch.fnmatchcase(action, pattern) for action in ACTIONS for pattern in patterns)


def source():
    data = aws_managed_policies_data
    policies = json.loads(data) if isinstance(data, str) else data
    names = sorted(
        policy["Path"].lstrip("/") + name
        for name, policy in policies.items()
        if not any(speaks_of_roles(statement) for statement in listed(policy["Document"]["Statement"]))
    )
    lines = "\n".join("    " + name for name in names)
    return (
        "// Made by Tools/managed_policies.py. Do not edit.\n\n"
        "/// AWS's managed policies that neither allow nor deny to assume roles.\n"
        "enum ManagedPolicyNames {\n"
        "  /// One a line, with its path, sorted.\n"
        '  static let text: StaticString = """\n\n'
        f"{lines}\n\n"
        '    """\n'
        "}\n"
    )


if __name__ == "__main__":
    if "--print" in sys.argv:
        print(source(), end="")
    else:
        TARGET.write_text(source())

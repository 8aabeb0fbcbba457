"""Lists AWS's managed policies that say nothing about assuming roles, as moto (pinned in Tests/requirements.txt)
keeps them, in Sources/Access/ManagedPolicies/AWSManagedPolicyNames.swift."""

import fnmatch
import json
import pathlib

from moto.iam.aws_managed_policies import aws_managed_policies_data

ACTIONS = ["sts:assumerole", "sts:tagsession", "sts:setsourceidentity"]


def listed(value):
    return value if isinstance(value, list) else [value]


def speaks_of_roles(statement):
    if "NotAction" in statement:
        return True
    patterns = [action.lower() for action in listed(statement["Action"])]
    return any(fnmatch.fnmatchcase(action, pattern) for action in ACTIONS for pattern in patterns)


def main():
    data = aws_managed_policies_data
    policies = json.loads(data) if isinstance(data, str) else data
    names = sorted(
        policy["Path"].lstrip("/") + name
        for name, policy in policies.items()
        if not any(speaks_of_roles(statement) for statement in listed(policy["Document"]["Statement"]))
    )
    target = pathlib.Path(__file__).resolve().parent.parent / "Sources/Access/ManagedPolicies"
    lines = "\n".join("    " + name for name in names)
    (target / "AWSManagedPolicyNames.swift").write_text(
        "// Made by Tools/managed_policies.py. Do not edit.\n\n"
        "/// AWS's managed policies that neither allow nor deny to assume roles.\n"
        "enum AWSManagedPolicyNames {\n"
        "  /// One a line, with its path, sorted.\n"
        '  static let text: StaticString = """\n\n'
        f"{lines}\n\n"
        '    """\n'
        "}\n"
    )


if __name__ == "__main__":
    main()

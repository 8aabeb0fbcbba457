"""From definitions to running stacks in two accounts, and what goes wrong on the way."""

import hashlib
import json
import re

import pytest
from moto.cloudformation.models import cloudformation_backends
from moto.iam.models import iam_backends
from moto.s3.models import s3_backends

from conftest import CROSS, HOME, ROOT, Cloud

BUCKET = f"synth-packages-{HOME}-us-east-1"
SESSION = f"arn:aws:sts::{CROSS}:assumed-role/role-on-source-account/cross_acct_lambda"


def statuses() -> dict[str, str]:
    return {
        stack.name: stack.status
        for account in (HOME, CROSS)
        for stack in cloudformation_backends[account]["us-east-1"].stacks.values()
        if stack.name != "synth-bootstrap"
    }


def archives() -> list[object]:
    return [
        key
        for name, key in s3_backends[HOME]["aws"].buckets[BUCKET].keys.items()
        if name.startswith("packages/")
    ]


COMPLETE = {"System-home": "CREATE_COMPLETE", "System-cross": "CREATE_COMPLETE"}


def test_from_nothing_to_a_function_in_another_accounts_role_and_back(prepared: Cloud) -> None:
    assert BUCKET in s3_backends[HOME]["aws"].buckets

    first = prepared.synth("deploy", "--yes", "--app", "System")
    assert first.status == 0, first.text
    assert statuses() == COMPLETE
    assert len(archives()) == 1
    # Access before everything else, and home before the stack whose trust names its role.
    assert "may now assume role-on-source-account" in re.sub(r"\s+", " ", first.out)
    assert first.out.index("System-home: CREATE_COMPLETE") < first.out.index(
        "System-cross: CREATE_COMPLETE"
    )

    verified = prepared.synth("verify", "--app", "System")
    assert verified.status == 0, verified.text
    assert SESSION in verified.out

    again = prepared.synth("deploy", "--yes", "--app", "System")
    assert again.status == 0, again.text
    assert "No stack was changed." in again.out
    assert prepared.synth("deploy", "--check", "--app", "System").status == 0

    # The definition changes: the templates are stale, then written, then deployed.
    changed = {"FUNCTION_TIMEOUT": "60"}
    stale = prepared.synth("deploy", "--yes", "--app", "System", **changed)
    assert stale.status == 2
    assert "System/home.yaml is not what the definitions give" in stale.error
    assert prepared.synth("synth", **changed).status == 0
    checked = prepared.synth("deploy", "--check", "--app", "System", **changed)
    assert checked.status == 1
    assert "Timeout: 30 → 60" in checked.out
    rehearsed = prepared.synth("deploy", "--dry-run", "--app", "System", **changed)
    assert rehearsed.status == 0, rehearsed.text
    assert "1 stack would be changed." in rehearsed.out
    assert statuses() == COMPLETE
    cross = next(iter(cloudformation_backends[CROSS]["us-east-1"].stacks.values()))
    events = len(cross.events)
    updated = prepared.synth("deploy", "--yes", "--app", "System", **changed)
    assert updated.status == 0, updated.text
    assert "1 stack was changed." in updated.out
    assert "UPDATE_COMPLETE  Function" in updated.out
    assert "UPDATE_COMPLETE  ExecutionRole" not in updated.out
    assert len(cross.events) == events

    gone = prepared.synth("destroy", "--yes", "--app", "System", **changed)
    assert gone.status == 0, gone.text
    assert gone.out.index("System-cross: deleted") < gone.out.index("System-home: deleted")
    assert statuses() == {}
    assert BUCKET in s3_backends[HOME]["aws"].buckets


def test_results_for_programs(prepared: Cloud) -> None:
    def result(command: str, *options: str, status: int = 0) -> dict:
        run = prepared.synth(command, "--json", "--app", "System", *options)
        assert run.status == status, run.text
        report = json.loads(run.out)
        assert report["version"] == 1
        return report

    def changes(report: dict) -> list[tuple[str, str]]:
        return [(stack["stack"], stack["change"]) for stack in report["stacks"]]

    planned = result("deploy", "--dry-run")
    assert planned["isDryRun"]
    assert changes(planned) == [("home", "created"), ("cross", "created")]
    assert "Function" in [change["logicalId"] for change in planned["stacks"][0]["resources"]]
    missing = result("deploy", "--check", status=1)
    assert missing["outcome"] == "different"
    assert [stack["differences"] for stack in missing["stacks"]] == [["not deployed"]] * 2

    deployed = result("deploy", "--yes")
    assert deployed["outcome"] == "done" and not deployed["isDryRun"]
    assert changes(deployed) == [("home", "created"), ("cross", "created")]
    assert deployed["stacks"][1]["account"] == {"id": CROSS, "name": "cross"}
    again = result("deploy", "--yes")
    assert changes(again) == [("home", "unchanged"), ("cross", "unchanged")]
    compared = result("deploy", "--check")
    assert [stack["differences"] for stack in compared["stacks"]] == [[], []]

    (function,) = result("verify")["functions"]
    assert function["logicalId"] == "Function"
    assert [role["session"] for role in function["roles"]] == [SESSION]

    gone = result("destroy", "--yes")
    assert changes(gone) == [("cross", "deleted"), ("home", "deleted")]
    assert statuses() == {}
    # Without an answer there is no result, and the reason is for programs too.
    refused = result("deploy", status=2)
    assert [finding["code"] for finding in refused["diagnostics"]] == ["no-answer"]


def test_a_trust_policy_that_was_changed_by_hand_fails_the_verification(prepared: Cloud) -> None:
    assert prepared.synth("deploy", "--yes", "--app", "System").status == 0
    iam_backends[HOME]["aws"].create_role("other", "{}", "/", None, None, [], "3600")
    trust = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": {"AWS": f"arn:aws:iam::{HOME}:role/other"},
            "Action": "sts:AssumeRole",
        },
    }
    changed = prepared.aws(
        "iam",
        "update-assume-role-policy",
        "--role-name",
        "role-on-source-account",
        "--policy-document",
        json.dumps(trust),
        profile="cross",
    )
    assert changed.status == 0, changed.text
    verified = prepared.synth("verify", "--app", "System")
    assert verified.status == 1, verified.text
    assert "may not assume" in verified.text


def test_the_wrong_order_rolls_back_and_the_next_run_completes_it(prepared: Cloud) -> None:
    wrong = prepared.synth("deploy", "--yes", "--app", "System", "--stack", "cross")
    assert wrong.status == 2
    assert "RoleOnSourceAccount (AWS::IAM::Role): Invalid principal in policy" in wrong.error
    assert "Resource creation cancelled" not in wrong.error
    assert statuses() == {"System-cross": "ROLLBACK_COMPLETE"}
    right = prepared.synth("deploy", "--yes", "--app", "System")
    assert right.status == 0, right.text
    assert "has to be deleted before it can be created again" in right.out
    assert statuses() == COMPLETE


def test_a_capability_that_is_not_said_is_refused(prepared: Cloud) -> None:
    run = prepared.aws(
        "cloudformation",
        "create-change-set",
        "--stack-name",
        "bare",
        "--change-set-name",
        "first",
        "--change-set-type",
        "CREATE",
        "--template-body",
        f"file://{prepared.folder}/templates/System/cross.yaml",
        profile="cross",
    )
    assert run.status != 0
    assert "InsufficientCapabilitiesException" in run.error


def test_a_profile_of_another_account_stops_before_anything_happens(prepared: Cloud) -> None:
    run = prepared.synth(
        "deploy",
        "--yes",
        "--app",
        "System",
        "--profile",
        "home=home",
        "--profile",
        "cross=home",
        profiles=False,
    )
    assert run.status == 2
    assert f"profile 'home' is for account {HOME}, not cross ({CROSS})" in run.error
    assert statuses() == {}
    assert archives() == []


def test_a_role_of_the_same_name_in_each_account_needs_no_profiles(prepared: Cloud) -> None:
    pipeline = f"arn:aws:iam::{HOME}:user/admin"
    for account in (HOME, CROSS):
        trust = {
            "Version": "2012-10-17",
            "Statement": {
                "Effect": "Allow",
                "Principal": {"AWS": pipeline},
                "Action": "sts:AssumeRole",
            },
        }
        iam = iam_backends[account]["aws"]
        iam.create_role("deployer", json.dumps(trust), "/", None, None, [], "3600")
    run = prepared.synth(
        "deploy", "--dry-run", "--role", "deployer", profiles=False, AWS_PROFILE="home"
    )
    assert run.status == 0, run.text
    assert "assumed-role/deployer/synth-deploy" in run.out
    assert f"cross ({CROSS}) as arn:aws:sts::{CROSS}:assumed-role/deployer" in run.out


def test_the_long_template_of_a_stack_set_is_uploaded_before_its_stack(prepared: Cloud) -> None:
    fleet = {"FLEET": "1"}
    assert prepared.synth("synth", **fleet).status == 0
    run = prepared.synth("deploy", "--yes", "--app", "Fleet", **fleet)
    assert run.status == 0, run.text
    template = (prepared.folder / "templates/Fleet/spoke.yaml").read_bytes()
    digest = hashlib.sha256(template).hexdigest()
    keys = s3_backends[HOME]["aws"].buckets[BUCKET].keys
    assert keys[f"templates/{digest}.yaml"].value == template
    admin = (prepared.folder / "templates/Fleet/admin.yaml").read_text()
    assert f"https://{BUCKET}.s3.us-east-1.amazonaws.com/templates/{digest}.yaml" in admin


def test_without_a_bucket_for_packages_it_says_who_makes_it(written: Cloud) -> None:
    run = written.synth("deploy", "--yes", "--app", "System")
    assert run.status == 2
    assert "synth bootstrap" in run.error
    assert statuses() == {}


def test_nobody_to_ask_is_an_error_and_leaves_no_stack(prepared: Cloud) -> None:
    run = prepared.synth("deploy", "--app", "System")
    assert run.status == 2
    assert "--yes" in run.error
    assert statuses() == {}


def test_a_stack_that_left_the_definitions_is_reported_and_removed(prepared: Cloud) -> None:
    fleet = {"FLEET": "1"}
    assert prepared.synth("synth", **fleet).status == 0
    assert prepared.synth("deploy", "--yes", **fleet).status == 0
    assert "Fleet-admin" in statuses()
    assert prepared.synth("deploy", "--check", **fleet).status == 0

    assert prepared.synth("synth").status == 0
    checked = prepared.synth("deploy", "--check")
    assert checked.status == 1, checked.text
    assert "Fleet-admin in account home" in checked.out
    # Neither a run that is limited to another app nor one without --prune touches it.
    assert prepared.synth("deploy", "--check", "--app", "System").status == 0
    left = prepared.synth("deploy", "--yes")
    assert left.status == 0, left.text
    assert "Fleet-admin" in statuses()
    pruned = prepared.synth("deploy", "--yes", "--prune")
    assert pruned.status == 0, pruned.text
    assert statuses() == COMPLETE
    assert prepared.synth("deploy", "--check").status == 0


def test_what_is_uploaded_is_what_the_definitions_give(prepared: Cloud) -> None:
    assert prepared.synth("deploy", "--yes", "--app", "System").status == 0
    (key,) = archives()
    good = key.value
    # Of the same size, under the same name: in the bucket, and on this machine.
    bad = bytes(byte ^ 1 for byte in good)
    s3_backends[HOME]["aws"].put_object(BUCKET, key.name, bad)
    folder = ROOT / ".build" / "synth" / "packages"
    archive = folder / key.name.removeprefix("packages/")
    archive.write_bytes(bad)
    again = prepared.synth("deploy", "--yes", "--app", "System")
    assert again.status == 0, again.text
    assert "it is replaced" in again.out
    assert [each.value for each in archives()] == [good]
    assert archive.read_bytes() == good


def test_a_throttled_look_at_the_events_changes_nothing(prepared: Cloud) -> None:
    throttled = prepared.break_once(
        "describe-stack-events",
        "echo 'An error occurred (Throttling) when calling the DescribeStackEvents operation: "
        "Rate exceeded' >&2; exit 254",
    )
    run = prepared.synth("deploy", "--yes", "--app", "System", **throttled)
    assert run.status == 0, run.text
    assert statuses() == COMPLETE


FAULTS = {
    "killed between the stacks": (
        "create-stack --stack-name System-cross",
        "kill -9 $PPID; exit 137",
        -9,
        None,
    ),
    "an upload that is cut off": (
        "put-object",
        "kill -9 $$",
        2,
        "cannot upload",
    ),
    "credentials that expire": (
        "create-stack --stack-name System-cross",
        "echo 'An error occurred (ExpiredToken) when calling the CreateStack operation: "
        "The security token included in the request is expired' >&2; exit 254",
        2,
        "the credentials for account cross (222222222222) have expired",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_leaves_what_the_next_run_completes(prepared: Cloud, name: str) -> None:
    when, do, status, message = FAULTS[name]
    broken = prepared.break_once(when, do)
    run = prepared.synth("deploy", "--yes", "--app", "System", **broken)
    assert run.status == status, run.text
    if message:
        assert message in run.error
    assert statuses() != COMPLETE
    secrets = [key.secret_access_key for key in iam_backends[HOME]["aws"].access_keys.values()]
    assert not any(secret in run.text for secret in secrets)
    again = prepared.synth("deploy", "--yes", "--app", "System")
    assert again.status == 0, again.text
    assert statuses() == COMPLETE
    assert prepared.synth("verify", "--app", "System").status == 0

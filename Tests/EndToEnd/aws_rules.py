"""What AWS checks and moto does not, added to moto.

- STS hands out a session only where the role's trust policy and the caller's own policies allow it.
- IAM refuses a trust policy that names a role that does not exist.
- CloudFormation refuses templates whose capabilities are not said, creates a stack by a call of its
  own, rolls back what fails, and writes an event for each resource, with the token of the call.
- Lambda runs a function's code with the credentials of its execution role, which must trust Lambda.
- S3 lists buckets for roles that may.
"""

import fnmatch
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from typing import Any

import moto.cloudformation.models as cloudformation
import moto.cloudformation.responses as cloudformation_responses
import moto.iam.models as iam
import moto.sts.responses as sts_responses
from moto.awslambda.models import lambda_backends
from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.core.responses import ActionResult
from moto.iam.models import iam_backends
from moto.sts.exceptions import STSClientError
from moto.sts.models import sts_backends

NAMED = {
    "AWS::IAM::Role": "RoleName",
    "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
    "AWS::IAM::User": "UserName",
    "AWS::IAM::Group": "GroupName",
    "AWS::IAM::InstanceProfile": "InstanceProfileName",
}


# --- policies -------------------------------------------------------------------------------------


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def statements(document: Any) -> list[dict[str, Any]]:
    document = json.loads(document) if isinstance(document, str) else document
    return listed(document["Statement"])


def matches(patterns: Any, value: str) -> bool:
    return any(fnmatch.fnmatchcase(value.lower(), str(p).lower()) for p in listed(patterns))


def conditions_hold(statement: dict[str, Any], context: dict[str, str]) -> bool:
    for operator, pairs in statement.get("Condition", {}).items():
        for key, wanted in pairs.items():
            value = context.get(key)
            if operator in ("StringEquals",):
                holds = value in [str(each) for each in listed(wanted)]
            elif operator in ("ArnEquals", "ArnLike", "StringLike"):
                holds = value is not None and any(
                    fnmatch.fnmatchcase(value, str(each)) for each in listed(wanted)
                )
            else:
                raise NotImplementedError(f"condition operator {operator}")
            if not holds:
                return False
    return True


def trusts(role: Any, principal: dict[str, str], context: dict[str, str]) -> bool:
    """Whether the trust policy allows sts:AssumeRole to {"AWS": ARN} or {"Service": name}."""
    decision = False
    for statement in statements(role.assume_role_policy_document):
        if not matches(statement.get("Action", []), "sts:AssumeRole"):
            continue
        if not names(statement.get("Principal", {}), principal):
            continue
        if not conditions_hold(statement, context):
            continue
        if statement["Effect"] == "Deny":
            return False
        decision = True
    return decision


def names(written: Any, principal: dict[str, str]) -> bool:
    ((kind, value),) = principal.items()
    if written == "*":
        return True
    for each in map(str, listed(written.get(kind, []))):
        if each in ("*", value):
            return True
        if kind == "AWS":
            account = value.split(":")[4]
            if each in (account, f"arn:aws:iam::{account}:root"):
                return True
    return False


def may(role: Any, action: str, resource: str, context: dict[str, str]) -> bool:
    documents = list(role.policies.values())
    documents += [policy.document for policy in role.managed_policies.values()]
    decision = False
    for statement in (each for document in documents for each in statements(document)):
        if not matches(statement.get("Action", []), action):
            continue
        if not matches(statement.get("Resource", []), resource):
            continue
        if not conditions_hold(statement, context):
            continue
        if statement["Effect"] == "Deny":
            return False
        decision = True
    return decision


# --- identities -----------------------------------------------------------------------------------


def backend(account: str) -> Any:
    return iam_backends[account]["aws"]


def role_named(arn: str) -> Any | None:
    account = arn.split(":")[4]
    return next((role for role in backend(account).roles.values() if role.arn == arn), None)


def caller(access_key: str) -> tuple[str, Any | None]:
    """The account of a key, and its role; none for an administrator's."""
    for account in list(iam_backends):
        key = backend(account).access_keys.get(access_key)
        if key:
            return account, role_named(key.role_arn) if key.role_arn else None
    raise STSClientError(
        "InvalidClientTokenId", "The security token included in the request is invalid."
    )


def assume(arn: str, session: str, principal: dict[str, str], context: dict[str, str]) -> Any:
    role = role_named(arn)
    who = next(iter(principal.values()))
    if role is None or not trusts(role, principal, context):
        raise STSClientError(
            "AccessDenied",
            f"User: {who} is not authorized to perform: sts:AssumeRole on resource: {arn}",
        )
    return role


def checked_assume_role(self: Any) -> Any:
    arn = self._get_param("RoleArn")
    account, role = caller(self.get_access_key())
    context = {"sts:RoleSessionName": self._get_param("RoleSessionName")}
    if external := self._get_param("ExternalId"):
        context["sts:ExternalId"] = external
    who = role.arn if role else f"arn:aws:iam::{account}:user/admin"
    context["aws:PrincipalArn"] = who
    assume(arn, context["sts:RoleSessionName"], {"AWS": who}, context)
    # Between accounts both sides have to allow it.
    if role and account != arn.split(":")[4] and not may(role, "sts:AssumeRole", arn, context):
        raise STSClientError(
            "AccessDenied",
            f"User: {who} is not authorized to perform: sts:AssumeRole on resource: {arn} "
            "because no identity-based policy allows the sts:AssumeRole action",
        )
    return moto_assume_role(self)


moto_assume_role = sts_responses.TokenResponse.assume_role


# --- CloudFormation -------------------------------------------------------------------------------


def capability_needed(template: dict[str, Any]) -> str | None:
    needed = None
    for resource in template["Resources"].values():
        name = NAMED.get(resource["Type"])
        if name and name in resource.get("Properties", {}):
            return "CAPABILITY_NAMED_IAM"
        if name or resource["Type"] == "AWS::IAM::Policy":
            needed = "CAPABILITY_IAM"
    return needed


TOKEN = threading.local()
"""The client request token of the call that a thread answers."""


def with_token(name: str) -> Any:
    """An operation whose events carry the token that it was called with."""
    original = getattr(cloudformation_responses.CloudFormationResponse, name)

    def operation(self: Any) -> Any:
        TOKEN.value = self._get_param("ClientRequestToken")
        try:
            return original(self)
        finally:
            TOKEN.value = None

    return operation


moto_event = cloudformation.Event.__init__


def make_event(self: Any, *arguments: Any, **named: Any) -> None:
    moto_event(self, *arguments, **named)
    self.client_request_token = getattr(TOKEN, "value", None)


def create_stack(self: Any) -> Any:
    """As a change set that is executed at once; refused where there is a stack of the name."""
    name = self._get_param("StackName")
    backend = self.cloudformation_backend
    if any(stack.name == name for stack in backend.stacks.values()):
        raise CloudFormationError("AlreadyExistsException", f"Stack [{name}] already exists")
    check_capabilities(self)
    body = self._get_param("TemplateBody") or self._get_stack_from_s3_url(
        self._get_param("TemplateURL")
    )
    change_set, stack_id = backend.create_change_set(
        stack_name=name,
        change_set_name=f"creation-of-{name}",
        template=body,
        parameters=self._get_params_from_list(self._get_param("Parameters", [])),
        description="",
        change_set_type="CREATE",
        notification_arns=self._get_param("NotificationARNs", []),
        tags={tag["Key"]: tag["Value"] for tag in self._get_param("Tags", [])},
        role_arn=self._get_param("RoleARN"),
    )
    stack = backend.stacks[stack_id]
    stack.enable_termination_protection = self._get_bool_param("EnableTerminationProtection")
    TOKEN.value = self._get_param("ClientRequestToken")
    backend.execute_change_set(change_set)
    TOKEN.value = None
    return ActionResult({"StackId": stack_id})


def check_capabilities(self: Any) -> None:
    body = self._get_param("TemplateBody") or self._get_stack_from_s3_url(
        self._get_param("TemplateURL")
    )
    needed = capability_needed(cloudformation.Stack.parse_template(body))
    said = self._get_param("Capabilities", [])
    if needed and needed not in said and "CAPABILITY_NAMED_IAM" not in said:
        raise CloudFormationError(
            "InsufficientCapabilitiesException", f"Requires capabilities : [{needed}]"
        )


def checked_create_change_set(self: Any) -> Any:
    check_capabilities(self)
    name = self._get_param("StackName")
    stack = next((s for s in self.cloudformation_backend.stacks.values() if s.name == name), None)
    if self._get_param("ChangeSetType") == "CREATE" and stack:
        if stack.status != "REVIEW_IN_PROGRESS":
            raise ValidationError(
                message=f"Stack [{name}] already exists and cannot be created again"
            )
        # AWS puts the change set beside those that the shell of a stack has.
        del self.cloudformation_backend.stacks[stack.stack_id]
    if stack and stack.status == "ROLLBACK_COMPLETE":
        raise ValidationError(
            message=f"Stack:{stack.stack_id} is in ROLLBACK_COMPLETE state and can not be updated."
        )
    return moto_create_change_set(self)


moto_create_change_set = cloudformation_responses.CloudFormationResponse.create_change_set


class Invalid(Exception):
    """A resource that the service refuses."""

    def __init__(self, logical_id: str, kind: str, reason: str) -> None:
        super().__init__(reason)
        self.logical_id, self.kind, self.reason = logical_id, kind, reason


def check_principals(template: dict[str, Any]) -> None:
    for logical_id, resource in template["Resources"].items():
        if resource["Type"] != "AWS::IAM::Role":
            continue
        document = resource["Properties"]["AssumeRolePolicyDocument"]
        for statement in statements(document):
            principal = statement.get("Principal")
            for arn in listed(principal.get("AWS", []) if isinstance(principal, dict) else []):
                if isinstance(arn, str) and ":role/" in arn and role_named(arn) is None:
                    raise Invalid(
                        logical_id,
                        resource["Type"],
                        f'Invalid principal in policy: "AWS":"{arn}" '
                        "(Service: Iam, Status Code: 400, MalformedPolicyDocument)",
                    )


def add_event(
    stack: Any, logical_id: str, kind: str, status: str, reason: str | None = None
) -> None:
    stack.events.append(
        cloudformation.Event(
            stack.stack_id, stack.name, logical_id, logical_id, kind, status, reason, None
        )
    )


def execute_change_set(self: Any, change_set_name: str, stack_name: str | None = None) -> None:
    change_set = self.describe_change_set(change_set_name)
    stack = self.stacks[change_set.stack_id]
    verb = change_set.change_set_type
    stack._add_stack_event(f"{verb}_IN_PROGRESS", resource_status_reason="User Initiated")
    words = {"Add": "CREATE", "Modify": "UPDATE", "Remove": "DELETE"}
    try:
        for change in change_set.changes:
            add_event(
                stack,
                change.logical_resource_id,
                change.resource_type,
                f"{words[change.action]}_IN_PROGRESS",
            )
        check_principals(change_set.template_dict)
        change_set.apply()
    except Exception as error:  # Whatever a service refuses rolls the stack back.
        fault = (
            error
            if isinstance(error, Invalid)
            else Invalid(stack.name, "AWS::CloudFormation::Stack", str(error))
        )
        add_event(stack, fault.logical_id, fault.kind, f"{verb}_FAILED", fault.reason)
        for change in change_set.changes:
            if change.logical_resource_id != fault.logical_id:
                add_event(
                    stack,
                    change.logical_resource_id,
                    change.resource_type,
                    f"{words[change.action]}_FAILED",
                    "Resource creation cancelled",
                )
        prefix = "ROLLBACK" if verb == "CREATE" else "UPDATE_ROLLBACK"
        stack._add_stack_event(
            f"{prefix}_IN_PROGRESS",
            resource_status_reason="The following resource(s) failed to create: "
            f"[{fault.logical_id}].",
        )
        stack._add_stack_event(f"{prefix}_COMPLETE")
        stack.status = f"{prefix}_COMPLETE"
        return
    for change in change_set.changes:
        add_event(
            stack,
            change.logical_resource_id,
            change.resource_type,
            f"{words[change.action]}_COMPLETE",
        )
    stack._add_stack_event(f"{verb}_COMPLETE")
    change_set.execution_status = "EXECUTE_COMPLETE"
    stack.status = f"{verb}_COMPLETE"
    stack.template = change_set.template
    stack.tags = change_set.tags or stack.tags
    stack.parameters = change_set.parameters
    stack._parse_template()
    stack.output_map = stack._create_output_map()


def update_role(
    cls: Any,
    original_resource: Any,
    new_resource_name: str,
    cloudformation_json: Any,
    account_id: str,
    region_name: str,
) -> Any:
    """moto leaves a role's policies as they were."""
    properties = cloudformation_json["Properties"]
    role = moto_update_role(
        original_resource, new_resource_name, cloudformation_json, account_id, region_name
    )
    backend(account_id).update_assume_role_policy(
        role.name, json.dumps(properties["AssumeRolePolicyDocument"])
    )
    for policy in properties.get("Policies", []):
        role.put_policy(policy["PolicyName"], json.dumps(policy["PolicyDocument"]))
    return role


moto_update_role = iam.Role.update_from_cloudformation_json


# --- Lambda ---------------------------------------------------------------------------------------

RUNNER = """
import importlib, json, sys
module, name = sys.argv[1].rsplit(".", 1)
answer = getattr(importlib.import_module(module), name)({}, None)
print(json.dumps(answer))
"""


def invoke(account: str, region: str, name: str, endpoint: str) -> tuple[bool, bytes]:
    """Runs a function's own code in a process of its own, as its execution role."""
    function = lambda_backends[account][region].get_function(name)
    try:
        assume(function.role, name, {"Service": "lambda.amazonaws.com"}, {})
    except STSClientError:
        return False, json.dumps(
            {
                "errorMessage": f"The role {function.role} cannot be assumed by Lambda.",
                "errorType": "AccessDenied",
            }
        ).encode()
    session = sts_backends[account]["aws"].assume_role(
        region_name=region,
        role_session_name=name,
        role_arn=function.role,
        policy=None,
        duration=3600,
        external_id=None,
    )
    with tempfile.TemporaryDirectory() as folder:
        zipfile.ZipFile(io.BytesIO(function.code_bytes)).extractall(folder)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": folder,
            "PYTHONPATH": folder,
            "AWS_REGION": region,
            "PYTHONDONTWRITEBYTECODE": "1",
            "AWS_ACCESS_KEY_ID": session.access_key_id,
            "AWS_SECRET_ACCESS_KEY": session.secret_access_key,
            "AWS_SESSION_TOKEN": session.session_token,
            "AWS_ENDPOINT_URL": endpoint,
            **function.environment_vars,
        }
        run = subprocess.run(
            [sys.executable, "-c", RUNNER, function.handler],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    if run.returncode == 0:
        return True, run.stdout.encode()
    return False, json.dumps({"errorMessage": run.stderr.strip().splitlines()[-1]}).encode()


def apply() -> Iterator[None]:
    """Puts the rules in place, and takes them away again."""
    places = [
        (sts_responses.TokenResponse, "assume_role", checked_assume_role),
        (
            cloudformation_responses.CloudFormationResponse,
            "create_change_set",
            checked_create_change_set,
        ),
        (cloudformation_responses.CloudFormationResponse, "create_stack", create_stack),
        (
            cloudformation_responses.CloudFormationResponse,
            "execute_change_set",
            with_token("execute_change_set"),
        ),
        (
            cloudformation_responses.CloudFormationResponse,
            "delete_stack",
            with_token("delete_stack"),
        ),
        (cloudformation.Event, "__init__", make_event),
        (cloudformation.CloudFormationBackend, "execute_change_set", execute_change_set),
        (iam.Role, "update_from_cloudformation_json", classmethod(update_role)),
    ]
    before = [(place, name, place.__dict__[name]) for place, name, _ in places]
    for place, name, rule in places:
        setattr(place, name, rule)
    yield
    for place, name, original in before:
        setattr(place, name, original)

"""Reports the IAM account summary of several accounts, in a role of each.

Environment: ROLE_ARNS, a JSON object of account name to role ARN.
The execution role needs sts:AssumeRole on the roles; each role needs iam:GetAccountSummary.
"""

import functools
import json
import logging
import os
from typing import Any

from assumed_role import AssumedRole, AssumeRoleError, ConfigurationError, checked_role_arn
from botocore.exceptions import BotoCoreError, ClientError

SESSION_NAME = "account_audit"
logger = logging.getLogger(__name__)


class AuditFailed(Exception):
    """No account could be read."""


def lambda_handler(event: Any, context: Any) -> dict[str, Any]:
    """Answers `{"accounts": {name: {"identity": …, "summary": …}}, "failed": {name: reason}}`.

    An account that cannot be read is listed with its reason and does not hide the others. Only if
    none can be read does the function fail, for then the fault is likely its own.
    """
    accounts: dict[str, Any] = {}
    failed: dict[str, str] = {}
    for name, role_arn in role_arns().items():
        try:
            accounts[name] = audit(role_arn)
        except ClientError as error:
            code = error.response["Error"]["Code"]
            failed[name] = f"{role_arn}: {error.operation_name} answered {code}"
        except (AssumeRoleError, BotoCoreError) as error:
            failed[name] = f"{type(error).__name__}: {error}"
        if name in failed:
            logger.warning("cannot audit %s: %s", name, failed[name])
    if not accounts:
        reasons = "; ".join(f"{name}: {reason}" for name, reason in failed.items())
        raise AuditFailed(f"no account could be audited. {reasons}")
    return {"accounts": accounts, "failed": failed}


def audit(role_arn: str) -> dict[str, Any]:
    role, iam = account(role_arn)
    summary = iam.get_account_summary()["SummaryMap"]
    return {"identity": role.identity, "summary": summary}


@functools.cache  # Credentials and connections outlive the invocation; an exception is not kept.
def account(role_arn: str) -> tuple[AssumedRole, Any]:
    role = AssumedRole(role_arn, SESSION_NAME)
    return role, role.client("iam")


def role_arns() -> dict[str, str]:
    try:
        arns = json.loads(os.environ.get("ROLE_ARNS", ""))
    except ValueError:
        arns = None
    if not isinstance(arns, dict) or not arns:
        raise ConfigurationError("ROLE_ARNS must be a JSON object of account name to role ARN")
    return {name: checked_role_arn(arn, f"ROLE_ARNS[{name!r}]") for name, arn in arns.items()}

"""Lists the S3 buckets of another account, in a role of that account.

Environment: ROLE_ARN, the role to assume; EXTERNAL_ID, if its trust policy asks for one.
The execution role needs sts:AssumeRole on the role; the role needs s3:ListAllMyBuckets.
"""

import functools
import os
import re
from typing import Any

from assumed_role import AssumedRole, ConfigurationError, checked_role_arn

SESSION_NAME = "cross_acct_lambda"
EXTERNAL_ID = re.compile(r"[A-Za-z0-9_+=,.@:/-]{2,1224}")


def lambda_handler(event: Any, context: Any) -> dict[str, Any]:
    """Answers `{"identity": the session's ARN, "buckets": [the other account's bucket names]}`."""
    role, s3 = other_account(role_arn(), external_id())
    pages = s3.get_paginator("list_buckets").paginate(PaginationConfig={"PageSize": 1000})
    buckets = [bucket["Name"] for page in pages for bucket in page["Buckets"]]
    return {"identity": role.identity, "buckets": buckets}


@functools.cache  # Credentials and connections outlive the invocation; an exception is not kept.
def other_account(role_arn: str, external_id: str | None) -> tuple[AssumedRole, Any]:
    role = AssumedRole(role_arn, SESSION_NAME, external_id)
    return role, role.client("s3")


def role_arn() -> str:
    return checked_role_arn(os.environ.get("ROLE_ARN"), "ROLE_ARN")


def external_id() -> str | None:
    value = os.environ.get("EXTERNAL_ID")
    if value and not EXTERNAL_ID.fullmatch(value):
        raise ConfigurationError("EXTERNAL_ID must be 2 to 1,224 letters, digits and _+=,.@:/-")
    return value or None

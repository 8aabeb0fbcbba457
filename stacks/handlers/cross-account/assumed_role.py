"""A role in another account: assumed once, renewed before its credentials expire.

Each handler carries its own copy of this file, so that its package holds everything it runs;
a layer would be one more thing to publish before the function. A test keeps the copies identical.
"""

import functools
import logging
import os
import re
from typing import Any

import boto3
import botocore.session
from botocore.config import Config
from botocore.credentials import CredentialProvider, CredentialResolver, RefreshableCredentials
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as HTTPConnectionError

# At debug level botocore logs whole responses, and AssumeRole's holds the credentials.
logging.getLogger("botocore").setLevel(logging.INFO)
logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)

CONFIG = Config(
    retries={"mode": "standard", "total_max_attempts": 3}, connect_timeout=2, read_timeout=5
)
ROLE_ARN = re.compile(r"arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}")
THROTTLED = {"Throttling", "ThrottlingException", "RequestLimitExceeded"}


class ConfigurationError(Exception):
    """An environment variable of the function is missing or malformed."""


class AssumeRoleError(Exception):
    """STS refused for a reason that is neither of the two below, such as expired credentials."""


class AssumeRoleDenied(AssumeRoleError):
    """A policy on one of the two sides does not allow it. Trying again does not help."""


class AssumeRoleUnavailable(AssumeRoleError):
    """STS throttled the call, failed or could not be reached. Trying again later may help."""


def checked_role_arn(value: object, setting: str) -> str:
    """Returns `value` if it is an IAM role's ARN, else raises an error that names `setting`."""
    if isinstance(value, str) and ROLE_ARN.fullmatch(value):
        return value
    raise ConfigurationError(
        f"{setting} must be the ARN of an IAM role, arn:aws:iam::<account>:role/<name>; "
        + (f"it is {value!r}" if value else "it is missing or empty")
    )


class AssumedRole(CredentialProvider):
    """The only source of credentials for the clients it makes. botocore renews them 15 minutes
    early, and until 10 minutes before the end it keeps the old ones if STS cannot answer.
    """

    METHOD = "assumed-role"
    CANONICAL_NAME = "custom-assumed-role"

    def __init__(self, role_arn: str, session_name: str, external_id: str | None = None) -> None:
        super().__init__()
        self.identity = ""  # The session's ARN, as STS named it.
        self._request = {"RoleArn": role_arn, "RoleSessionName": session_name}
        if external_id:
            self._request["ExternalId"] = external_id
        session = botocore.session.get_session()
        session.register_component("credential_provider", CredentialResolver([self]))
        self._session = boto3.Session(
            botocore_session=session, region_name=os.environ["AWS_REGION"]
        )

    def client(self, service: str) -> Any:
        """A client that acts as the role. The first one assumes it."""
        return self._session.client(service, config=CONFIG)

    def load(self) -> RefreshableCredentials:
        """Called by botocore once, when it first needs credentials."""
        return RefreshableCredentials.create_from_metadata(
            self._assume(), refresh_using=self._assume, method=self.METHOD
        )

    def _assume(self) -> dict[str, str]:
        sts, role_arn = sts_client(os.environ["AWS_REGION"]), self._request["RoleArn"]
        try:
            response = sts.assume_role(**self._request)
        except ClientError as error:
            # Unchained: some of STS's messages quote the signed request, session token included.
            raise _explained(error, sts, role_arn) from None
        except (HTTPClientError, HTTPConnectionError) as error:
            raise AssumeRoleUnavailable(
                f"cannot assume {role_arn}: STS did not answer: {error}"
            ) from None
        self.identity = response["AssumedRoleUser"]["Arn"]
        credentials = response["Credentials"]
        expiry = credentials["Expiration"].isoformat()
        logger.info("assumed %s until %s", self.identity, expiry)
        return {
            "access_key": credentials["AccessKeyId"],
            "secret_key": credentials["SecretAccessKey"],
            "token": credentials["SessionToken"],
            "expiry_time": expiry,
        }


@functools.cache
def sts_client(region: str) -> Any:
    """STS as the function's own role, in its own region whatever the SDK's default is."""
    session = botocore.session.get_session()
    session.set_config_variable("sts_regional_endpoints", "regional")
    return boto3.Session(botocore_session=session, region_name=region).client("sts", config=CONFIG)


def _explained(error: ClientError, sts: Any, role_arn: str) -> AssumeRoleError:
    code = error.response["Error"]["Code"]
    status = error.response["ResponseMetadata"]["HTTPStatusCode"]
    if code == "AccessDenied":
        return AssumeRoleDenied(
            f"{_caller(sts)} may not assume {role_arn} ({code}). Both accounts must allow it: "
            "the caller's identity policy must allow sts:AssumeRole on the role, and the role's "
            "trust policy must allow the caller, with the external ID if it asks for one. "
            f"STS says: {error.response['Error'].get('Message', '')}"
        )
    if code in THROTTLED or status >= 500:
        return AssumeRoleUnavailable(f"cannot assume {role_arn} now: STS answered {code}")
    return AssumeRoleError(f"{_caller(sts)} cannot assume {role_arn}: STS answered {code}")


def _caller(sts: Any) -> str:
    try:
        return sts.get_caller_identity()["Arn"]
    except (ClientError, BotoCoreError):
        return "the caller (STS does not say who)"

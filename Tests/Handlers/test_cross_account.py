"""stacks/handlers/cross-account, from the home account 111111111111 into 222222222222."""

import datetime
import json
import logging
import sys
import traceback

import pytest
from botocore.stub import Stubber

ROLE = "arn:aws:iam::222222222222:role/role-on-source-account"
IDENTITY = "arn:aws:sts::222222222222:assumed-role/role-on-source-account/cross_acct_lambda"
CALLER = "arn:aws:sts::111111111111:assumed-role/my-lambda-execution-role/handlers-test"

DENIED = (
    f"User: {CALLER} is not authorized to perform: sts:AssumeRole on resource: {ROLE} "
    "because no identity-based policy allows the sts:AssumeRole action"
)


@pytest.fixture
def buckets(moto, session_in):
    """One bucket at home, two in the other account."""
    placed = {
        "arn:aws:iam::111111111111:role/setup": ["home-bucket"],
        "arn:aws:iam::222222222222:role/setup": ["cross-bucket-1", "cross-bucket-2"],
    }
    clients = {role: session_in(role).client("s3", moto) for role in placed}
    for role, names in placed.items():
        for name in names:
            clients[role].create_bucket(Bucket=name)
    yield
    for role, names in placed.items():
        for name in names:
            clients[role].delete_bucket(Bucket=name)


@pytest.fixture
def handler(caller, cold_start, monkeypatch):
    monkeypatch.setenv("ROLE_ARN", ROLE)
    return cold_start("cross-account")


@pytest.fixture
def assumed_role(handler):
    """The module beside the handler, as the handler imported it."""
    return sys.modules[handler.AssumedRole.__module__]


def test_lists_only_the_other_accounts_buckets(handler, buckets):
    assert handler.lambda_handler({}, None)["buckets"] == ["cross-bucket-1", "cross-bucket-2"]


def test_reads_every_page(handler):
    # moto cuts the list at MaxBuckets, but gives no token for the rest.
    _, s3 = handler.other_account(ROLE, None)
    with Stubber(s3) as stub:
        stub.add_response(
            "list_buckets",
            {"Buckets": [{"Name": "first"}], "ContinuationToken": "more"},
            {"MaxBuckets": 1000},
        )
        stub.add_response(
            "list_buckets",
            {"Buckets": [{"Name": "last"}]},
            {"MaxBuckets": 1000, "ContinuationToken": "more"},
        )
        assert handler.lambda_handler({}, None)["buckets"] == ["first", "last"]
        stub.assert_no_pending_responses()


def test_acts_as_the_role_and_says_so(handler):
    role, _ = handler.other_account(ROLE, None)
    assert handler.lambda_handler({}, None)["identity"] == IDENTITY
    assert role.client("sts").get_caller_identity()["Arn"] == IDENTITY


def test_answer_is_json(handler, buckets):
    answer = handler.lambda_handler({}, None)
    assert json.loads(json.dumps(answer)) == answer


def test_sends_role_and_session_name_and_nothing_else(handler, sts):
    handler.lambda_handler({}, None)
    assert sts.assumed == [
        {
            "Action": "AssumeRole",
            "Version": "2011-06-15",
            "RoleArn": ROLE,
            "RoleSessionName": "cross_acct_lambda",
        }
    ]


def test_sends_the_external_id_if_there_is_one(handler, sts, monkeypatch):
    monkeypatch.setenv("EXTERNAL_ID", "agreed:with/them")
    handler.lambda_handler({}, None)
    assert sts.assumed[0]["ExternalId"] == "agreed:with/them"


# The environment


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "role-on-source-account",
        "222222222222",
        "arn:aws:iam::222222222222:user/someone",
        "arn:aws:iam::2222:role/role-on-source-account",
        "arn:aws:iam::222222222222:role/",
        "arn:aws:iam::222222222222:role/a b",
        f"{ROLE}\n",
        "arn:aws:sts::222222222222:assumed-role/role-on-source-account/s",
    ],
)
def test_bad_role_arn_is_reported_by_its_variable(handler, sts, monkeypatch, value):
    if value is None:
        monkeypatch.delenv("ROLE_ARN")
    else:
        monkeypatch.setenv("ROLE_ARN", value)
    with pytest.raises(
        handler.ConfigurationError, match="^ROLE_ARN must be the ARN of an IAM role"
    ):
        handler.lambda_handler({}, None)
    assert sts.requests == []


@pytest.mark.parametrize(
    "arn",
    [
        ROLE,
        "arn:aws:iam::222222222222:role/with/a/path/name_+=,.@-",
        "arn:aws-cn:iam::222222222222:role/r",
        "arn:aws-us-gov:iam::222222222222:role/r",
    ],
)
def test_any_role_arn_is_accepted(handler, monkeypatch, arn):
    monkeypatch.setenv("ROLE_ARN", arn)
    assert handler.role_arn() == arn


@pytest.mark.parametrize("value", ["x", "has space", "é" * 4, "a" * 1225])
def test_bad_external_id_is_reported_by_its_variable_without_its_value(handler, monkeypatch, value):
    monkeypatch.setenv("EXTERNAL_ID", value)
    with pytest.raises(handler.ConfigurationError, match="^EXTERNAL_ID must be ") as raised:
        handler.lambda_handler({}, None)
    assert value == "x" or value not in str(raised.value)


def test_empty_external_id_is_none(handler, sts, monkeypatch):
    monkeypatch.setenv("EXTERNAL_ID", "")
    handler.lambda_handler({}, None)
    assert "ExternalId" not in sts.assumed[0]


# The cache


def test_second_invocation_reuses_credentials_and_client(handler, sts):
    client = handler.other_account(ROLE, None)
    answers = [handler.lambda_handler({}, None) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert len(sts.assumed) == 1
    assert handler.other_account(ROLE, None) is client


def test_new_execution_environment_assumes_again(handler, sts, cold_start):
    handler.lambda_handler({}, None)
    cold_start("cross-account").lambda_handler({}, None)
    assert len(sts.assumed) == 2


def test_credentials_are_renewed_a_quarter_of_an_hour_early(handler, sts, buckets):
    sts.lifetime = datetime.timedelta(minutes=14)
    handler.lambda_handler({}, None)
    before = len(sts.assumed)
    sts.lifetime = None  # An hour, as usual.
    for _ in range(2):
        assert handler.lambda_handler({}, None)["buckets"] == ["cross-bucket-1", "cross-bucket-2"]
        assert len(sts.assumed) == before + 1


def test_failed_early_renewal_keeps_the_credentials_that_still_work(
    handler, sts, buckets, no_backoff
):
    sts.lifetime = datetime.timedelta(minutes=14)
    handler.lambda_handler({}, None)
    sts.refuse(400, "Throttling", "Rate exceeded")
    assert handler.lambda_handler({}, None)["buckets"] == ["cross-bucket-1", "cross-bucket-2"]


def test_failed_late_renewal_is_an_error(handler, assumed_role, sts, no_backoff):
    sts.lifetime = datetime.timedelta(minutes=9)
    handler.lambda_handler({}, None)
    sts.refuse(400, "Throttling", "Rate exceeded")
    with pytest.raises(assumed_role.AssumeRoleUnavailable):
        handler.lambda_handler({}, None)


def test_failure_is_not_cached(handler, assumed_role, sts):
    sts.refuse(403, "AccessDenied", DENIED)
    with pytest.raises(assumed_role.AssumeRoleDenied):
        handler.lambda_handler({}, None)
    sts.relent()
    assert handler.lambda_handler({}, None)["identity"] == IDENTITY


# What can go wrong with STS


def test_denied_names_both_sides_the_caller_the_role_and_the_code(handler, assumed_role, sts):
    sts.refuse(403, "AccessDenied", DENIED)
    with pytest.raises(assumed_role.AssumeRoleDenied) as raised:
        handler.lambda_handler({}, None)
    message = str(raised.value)
    assert message.startswith(f"{CALLER} may not assume {ROLE} (AccessDenied).")
    assert "the caller's identity policy" in message
    assert "the role's trust policy" in message
    assert message.endswith("because no identity-based policy allows the sts:AssumeRole action")
    assert len(sts.assumed) == 1, "a refusal is not tried again"


@pytest.mark.parametrize(
    ("status", "code"),
    [(400, "Throttling"), (503, "ServiceUnavailable"), (500, "InternalFailure")],
)
def test_throttling_and_faults_are_retried_then_told_apart_from_denial(
    handler, assumed_role, sts, no_backoff, status, code
):
    sts.refuse(status, code, "Rate exceeded")
    with pytest.raises(assumed_role.AssumeRoleUnavailable, match=code) as raised:
        handler.lambda_handler({}, None)
    assert ROLE in str(raised.value)
    assert "trust policy" not in str(raised.value)
    assert len(sts.assumed) == 3


def test_refused_connection_is_told_apart_from_denial(
    handler, assumed_role, monkeypatch, refused_address, no_backoff
):
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", refused_address)
    with pytest.raises(assumed_role.AssumeRoleUnavailable) as raised:
        handler.lambda_handler({}, None)
    assert refused_address in str(raised.value)
    assert ROLE in str(raised.value)


@pytest.mark.parametrize(
    "code", ["ExpiredToken", "InvalidClientTokenId", "RegionDisabledException"]
)
def test_any_other_refusal_is_reported_by_its_code(handler, assumed_role, sts, code):
    sts.refuse(403, code, "No.")
    with pytest.raises(
        assumed_role.AssumeRoleError, match=f"{ROLE}: STS answered {code}$"
    ) as raised:
        handler.lambda_handler({}, None)
    assert type(raised.value) is assumed_role.AssumeRoleError


def test_caller_that_sts_will_not_name_is_no_second_failure(handler, assumed_role, sts, no_backoff):
    sts.refuse(403, "ExpiredToken", "No.")
    sts.refuse(403, "ExpiredToken", "No.", action="GetCallerIdentity")
    with pytest.raises(assumed_role.AssumeRoleError, match="STS does not say who"):
        handler.lambda_handler({}, None)


# The endpoint


@pytest.mark.parametrize(
    ("region", "url"),
    [
        ("us-east-1", "https://sts.us-east-1.amazonaws.com/"),
        ("eu-central-1", "https://sts.eu-central-1.amazonaws.com/"),
        ("us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com/"),
        ("cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/"),
    ],
)
@pytest.mark.parametrize("default", [None, "legacy"])
def test_sts_is_asked_in_the_functions_region(
    handler, assumed_role, monkeypatch, region, url, default
):
    monkeypatch.delenv("AWS_ENDPOINT_URL")
    monkeypatch.delenv("AWS_ENDPOINT_URL_STS")
    if default:
        monkeypatch.setenv("AWS_STS_REGIONAL_ENDPOINTS", default)
    client = assumed_role.sts_client(region)
    assert client.meta.endpoint_url == url.rstrip("/")

    class Asked(Exception):
        pass

    def before_send(request, **_):
        raise Asked(request.url)

    client.meta.events.register("before-send.sts.AssumeRole", before_send)
    with pytest.raises(Asked, match=f"^{url}$"):
        client.assume_role(RoleArn=ROLE, RoleSessionName="any")


def test_region_is_the_functions(handler, assumed_role, monkeypatch):
    monkeypatch.setenv("AWS_REGION", "eu-west-3")
    _, s3 = handler.other_account(ROLE, None)
    assert s3.meta.region_name == "eu-west-3"
    assumed_role.sts_client("eu-west-3")
    assert assumed_role.sts_client.cache_info().misses == 1, "no other region was asked"


# Secrets


def test_no_credentials_in_the_log_even_at_debug_level(handler, sts, caller, caplog):
    caplog.set_level(logging.DEBUG)
    handler.lambda_handler({}, None)
    assert f"assumed {IDENTITY} until " in caplog.text
    assert_no_secret(caplog.text, caller, sts)


@pytest.mark.parametrize("code", ["AccessDenied", "SignatureDoesNotMatch", "Throttling"])
def test_no_credentials_in_exceptions(handler, assumed_role, sts, caller, caplog, no_backoff, code):
    caplog.set_level(logging.DEBUG)
    quoted = f"The Canonical String should have been x-amz-security-token:{caller.token}"
    sts.refuse(403, code, DENIED if code == "AccessDenied" else quoted)
    with pytest.raises(assumed_role.AssumeRoleError) as raised:
        handler.lambda_handler({}, None)
    assert_no_secret("".join(traceback.format_exception(raised.value)), caller, sts)
    assert_no_secret(caplog.text, caller, sts)


def test_no_credentials_in_the_log_of_a_failed_renewal(handler, sts, caller, caplog, no_backoff):
    caplog.set_level(logging.DEBUG)
    sts.lifetime = datetime.timedelta(minutes=14)
    handler.lambda_handler({}, None)
    sts.refuse(403, "SignatureDoesNotMatch", f"x-amz-security-token:{caller.token}")
    handler.lambda_handler({}, None)
    assert "Refreshing temporary credentials failed" in caplog.text
    assert_no_secret(caplog.text, caller, sts)


def assert_no_secret(text, caller, sts):
    for secret in [caller.secret_key, caller.token, *sts.issued]:
        assert len(secret) >= 40
        assert secret not in text

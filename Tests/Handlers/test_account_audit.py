"""stacks/handlers/account-audit, from the home account 111111111111 into three others."""

import json
import logging
import traceback

import pytest

ROLES = {
    "dev": "arn:aws:iam::333333333333:role/audit",
    "test": "arn:aws:iam::444444444444:role/audit",
    "prod": "arn:aws:iam::555555555555:role/audit",
}


@pytest.fixture
def handler(caller, cold_start, monkeypatch):
    monkeypatch.setenv("ROLE_ARNS", json.dumps(ROLES))
    return cold_start("account-audit")


@pytest.fixture
def prod_user(moto, session_in):
    """A user in one of the accounts, to distinguish it from the others."""
    iam = session_in(ROLES["prod"]).client("iam", moto)
    iam.create_user(UserName="someone")
    yield
    iam.delete_user(UserName="someone")


def test_reports_each_account_from_inside(handler, prod_user):
    report = handler.lambda_handler({}, None)
    assert report["failed"] == {}
    assert list(report["accounts"]) == ["dev", "test", "prod"]
    assert {name: account["identity"] for name, account in report["accounts"].items()} == {
        "dev": "arn:aws:sts::333333333333:assumed-role/audit/account_audit",
        "test": "arn:aws:sts::444444444444:assumed-role/audit/account_audit",
        "prod": "arn:aws:sts::555555555555:assumed-role/audit/account_audit",
    }
    users = {name: account["summary"]["Users"] for name, account in report["accounts"].items()}
    assert users == {"dev": 0, "test": 0, "prod": 1}
    assert json.loads(json.dumps(report)) == report


def test_sends_each_role_and_the_session_name(handler, sts):
    handler.lambda_handler({}, None)
    sent = [(request["RoleArn"], request["RoleSessionName"]) for request in sts.assumed]
    assert sent == [(role, "account_audit") for role in ROLES.values()]


def test_second_invocation_assumes_no_role_again(handler, sts):
    assert handler.lambda_handler({}, None) == handler.lambda_handler({}, None)
    assert len(sts.assumed) == len(ROLES)


def test_one_refused_account_is_listed_and_does_not_hide_the_others(handler, sts, caplog):
    sts.refuse(403, "AccessDenied", "Not authorized.", role=ROLES["test"])
    report = handler.lambda_handler({}, None)
    assert list(report["accounts"]) == ["dev", "prod"]
    assert list(report["failed"]) == ["test"]
    assert report["failed"]["test"].startswith("AssumeRoleDenied: ")
    assert ROLES["test"] in report["failed"]["test"]
    assert "cannot audit test: AssumeRoleDenied" in caplog.text


def test_refused_account_is_tried_again_next_time(handler, sts):
    sts.refuse(403, "AccessDenied", "Not authorized.", role=ROLES["test"])
    handler.lambda_handler({}, None)
    sts.relent()
    assert list(handler.lambda_handler({}, None)["accounts"]) == list(ROLES)
    assert len(sts.assumed) == len(ROLES) + 1


def test_role_that_may_not_read_is_listed_with_the_operation(handler, sts):
    _, iam = handler.account(ROLES["dev"])

    def denied(**_):
        error = {"Error": {"Code": "AccessDenied", "Message": "Not authorized."}}
        raise handler.ClientError(error, "GetAccountSummary")

    iam.meta.events.register("before-call.iam.GetAccountSummary", denied)
    report = handler.lambda_handler({}, None)
    assert list(report["accounts"]) == ["test", "prod"]
    assert report["failed"] == {"dev": f"{ROLES['dev']}: GetAccountSummary answered AccessDenied"}


def test_unreachable_service_is_listed(handler, monkeypatch, refused_address, no_backoff):
    handler.account(ROLES["dev"])
    handler.account(ROLES["test"])
    monkeypatch.setenv("AWS_ENDPOINT_URL_IAM", refused_address)
    report = handler.lambda_handler({}, None)
    assert list(report["accounts"]) == ["dev", "test"]
    assert report["failed"]["prod"].startswith("EndpointConnectionError: ")


def test_fails_only_if_every_account_does_and_names_them_all(handler, sts, caller):
    secret = f"x-amz-security-token:{caller.token}"
    sts.refuse(403, "AccessDenied", "Not authorized.", role=ROLES["dev"])
    sts.refuse(403, "SignatureDoesNotMatch", secret)
    with pytest.raises(handler.AuditFailed) as raised:
        handler.lambda_handler({}, None)
    for name, role in ROLES.items():
        assert f"{name}: AssumeRole" in str(raised.value)
        assert role in str(raised.value)
    assert caller.token not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize(
    "value", [None, "", "{}", "[]", '"arn:aws:iam::333333333333:role/audit"', "{not json", "null"]
)
def test_role_arns_that_are_no_object_are_reported_by_their_variable(
    handler, sts, monkeypatch, value
):
    if value is None:
        monkeypatch.delenv("ROLE_ARNS")
    else:
        monkeypatch.setenv("ROLE_ARNS", value)
    with pytest.raises(handler.ConfigurationError, match="^ROLE_ARNS must be a JSON object"):
        handler.lambda_handler({}, None)
    assert sts.requests == []


@pytest.mark.parametrize("arn", ["", "audit", None, 5, ["arn:aws:iam::333333333333:role/audit"]])
def test_bad_role_arn_is_reported_by_its_account_before_any_call(handler, sts, monkeypatch, arn):
    monkeypatch.setenv("ROLE_ARNS", json.dumps(ROLES | {"prod": arn}))
    with pytest.raises(handler.ConfigurationError, match=r"^ROLE_ARNS\['prod'\] must be the ARN"):
        handler.lambda_handler({}, None)
    assert sts.requests == []


def test_no_credentials_in_the_log_even_at_debug_level(handler, sts, caller, caplog):
    caplog.set_level(logging.DEBUG)
    handler.lambda_handler({}, None)
    assert len(sts.issued) == 2 * len(ROLES)
    for secret in [caller.secret_key, caller.token, *sts.issued]:
        assert secret not in caplog.text

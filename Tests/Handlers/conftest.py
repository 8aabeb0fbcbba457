"""A home account whose function runs in its execution role, and other accounts, all in moto."""

import functools
import importlib
import os
import socket
import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import boto3
import pytest
from botocore.loaders import create_loader
from moto.server import ThreadedMotoServer

from sts_front import STSFront

# A handler's folder is packaged as it is: importing it must leave nothing there.
sys.dont_write_bytecode = True

HANDLERS = Path(__file__).resolve().parents[2] / "stacks" / "handlers"
EXECUTION_ROLE = "arn:aws:iam::111111111111:role/my-lambda-execution-role"


@dataclass(frozen=True)
class Credentials:
    """Credentials of a role session, straight from moto."""

    access_key: str
    secret_key: str
    token: str

    def client(self, service: str, endpoint: str):
        return boto3.client(
            service,
            region_name="us-east-1",
            endpoint_url=endpoint,
            aws_access_key_id=self.access_key,
            aws_secret_access_key=self.secret_key,
            aws_session_token=self.token,
        )


@pytest.fixture(scope="session", autouse=True)
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No configuration, credentials or proxy of the machine reaches a test."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith("AWS_") or name.lower().endswith("_proxy"):
                patch.delenv(name)
        for name in ("ROLE_ARN", "ROLE_ARNS", "EXTERNAL_ID"):
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(home))
        patch.setenv("AWS_CONFIG_FILE", str(home / "no-config"))
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "no-credentials"))
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        yield


@pytest.fixture(scope="session", autouse=True)
def shared_service_models() -> Iterator[None]:
    """Every botocore session reads AWS's service models again; once is enough for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("botocore.session.create_loader", functools.cache(create_loader))
        yield


@pytest.fixture(scope="session")
def moto(clean_environment: None) -> Iterator[str]:
    """The address of a moto server."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def sts(moto: str) -> Iterator[STSFront]:
    with STSFront(moto) as front:
        yield front


@pytest.fixture(scope="session")
def session_in(moto: str) -> Callable[[str], Credentials]:
    """Credentials of a role, whichever account it is in."""

    def assume(role_arn: str) -> Credentials:
        anyone = Credentials("AKIAIOSFODNN7EXAMPLE", "secret", "token")
        answer = anyone.client("sts", moto).assume_role(
            RoleArn=role_arn, RoleSessionName="handlers-test"
        )["Credentials"]
        return Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer["SessionToken"])

    return assume


@pytest.fixture(scope="session")
def execution_role(session_in: Callable[[str], Credentials]) -> Credentials:
    return session_in(EXECUTION_ROLE)


@pytest.fixture
def caller(
    moto: str, sts: STSFront, execution_role: Credentials, monkeypatch: pytest.MonkeyPatch
) -> Credentials:
    """The environment that Lambda gives a function of the home account, its endpoints local."""
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", execution_role.access_key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", execution_role.secret_key)
    monkeypatch.setenv("AWS_SESSION_TOKEN", execution_role.token)
    monkeypatch.setenv("AWS_ENDPOINT_URL", moto)
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
    return execution_role


@pytest.fixture
def cold_start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], types.ModuleType]]:
    """Imports a handler as a new execution environment does, with nothing cached."""

    def load(name: str) -> types.ModuleType:
        monkeypatch.syspath_prepend(HANDLERS / name)
        for module in ("index", "assumed_role"):
            monkeypatch.delitem(sys.modules, module, raising=False)
        return importlib.import_module("index")

    yield load
    for module in ("index", "assumed_role"):
        sys.modules.pop(module, None)


@pytest.fixture
def no_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow one another at once."""
    monkeypatch.setattr("botocore.endpoint.time.sleep", lambda _: None)


@pytest.fixture
def refused_address() -> str:
    """An address where nothing listens: a port that was just free."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"

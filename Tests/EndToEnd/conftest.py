"""Two accounts in moto that keep AWS's rules, and the commands that work on them."""

import os
import re
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from moto.core import DEFAULT_ACCOUNT_ID
from moto.core.base_backend import BackendDict
from moto.core.model_instances import reset_model_data
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.s3.models import s3_backends
from moto.sts.exceptions import STSClientError
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

import aws_forks
import aws_rules

ROOT = Path(__file__).resolve().parents[2]
HOME, CROSS = "111111111111", "222222222222"
INVOKE = re.compile(r"/2015-03-31/functions/([^/]+)/invocations")
KEY = re.compile(r"Credential=(\w+)/\d+/([\w-]+)/(\w+)/")


class Front:
    """moto behind the rules that need to see the request."""

    def __init__(self) -> None:
        self.moto = DomainDispatcherApplication(create_backend_app)
        self.calls: list[str] = []
        self.url = ""

    def __call__(self, environ: dict, start_response: Callable) -> object:
        request = Request(environ)
        found = KEY.search(request.headers.get("Authorization", ""))
        if found:
            key, region, service = found.groups()
            try:
                account, role = aws_rules.caller(key)
            except STSClientError as error:
                return Response(refusal("InvalidClientTokenId", str(error)), 403)(
                    environ, start_response
                )
            if function := INVOKE.match(request.path):
                is_good, body = aws_rules.invoke(account, region, function[1], self.url)
                headers = {} if is_good else {"X-Amz-Function-Error": "Unhandled"}
                return Response(body, 200, headers)(environ, start_response)
            is_listing = service == "s3" and request.method == "GET" and request.path == "/"
            if is_listing and role and not aws_rules.may(role, "s3:ListAllMyBuckets", "*", {}):
                return Response(refusal("AccessDenied", "Access Denied"), 403)(
                    environ, start_response
                )
        return self.moto(environ, start_response)


def refusal(code: str, message: str) -> str:
    error = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return f"<ErrorResponse>{error}</ErrorResponse>"


@dataclass
class Run:
    status: int
    out: str
    error: str

    @property
    def text(self) -> str:
        return self.out + self.error


@dataclass
class Cloud:
    url: str
    folder: Path
    cli: Path
    """The folder of the AWS CLI."""
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        return {**self.settings, "PATH": f"{self.cli}:{os.environ['PATH']}"}

    def run(self, arguments: list[str], **variables: str) -> Run:
        done = subprocess.run(
            arguments,
            cwd=ROOT,
            env={**self.environment, **variables},
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=300,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def synth(self, *arguments: str, profiles: bool = True, **variables: str) -> Run:
        program = str(ROOT / ".build" / "debug" / "cross-account-deployment-definitions")
        ways = ["--profile", "home=home", "--profile", "cross=cross"] if profiles else []
        output = ["--output", str(self.folder / "templates")]
        if arguments[0] == "bootstrap":
            ways = ways[:2]
        if arguments[0] == "synth":
            ways = []
        return self.run([program, *arguments, *ways, *output], **variables)

    def aws(self, *arguments: str, profile: str) -> Run:
        return self.run(
            ["aws", *arguments, "--profile", profile, "--region", "us-east-1", "--output", "json"]
        )

    def break_once(self, when: str, do: str) -> dict[str, str]:
        """Puts another `aws` before the real one: the first call with `when` in it does `do`."""
        folder = self.folder / "broken"
        folder.mkdir(exist_ok=True)
        (folder / "done").unlink(missing_ok=True)
        script = folder / "aws"
        script.write_text(
            "#!/bin/sh\n"
            f'case "$*" in *"{when}"*)\n'
            f"  if mkdir '{folder}/done' 2>/dev/null; then {do}; fi;;\n"
            "esac\n"
            f'exec "{self.cli}/aws" "$@"\n'
        )
        script.chmod(0o755)
        return {"PATH": f"{folder}:{self.environment['PATH']}"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The guide takes longest: the other tests run beside it."""
    items.sort(key=lambda item: item.path.name != "test_guide.py")


@pytest.fixture(scope="session")
def front() -> Iterator[Front]:
    front = Front()
    server = make_server("127.0.0.1", 0, front, threaded=True)
    front.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    rules = aws_rules.apply()
    next(rules)
    yield front
    next(rules, None)
    server.shutdown()
    thread.join()


@pytest.fixture(scope="session")
def cli() -> Iterator[Path]:
    with aws_forks.forks() as folder:
        yield folder


@pytest.fixture
def cloud(front: Front, cli: Path, tmp_path: Path) -> Cloud:
    """Two accounts with nothing but an administrator in each, and a bucket in the second."""
    BackendDict.reset()
    reset_model_data()
    config = []
    for name, account in (("home", HOME), ("cross", CROSS)):
        iam = iam_backends[account]["aws"]
        iam.create_user("us-east-1", "admin")
        key = iam.create_access_key("admin")
        config += [
            f"[profile {name}]",
            "region = us-east-1",
            f"aws_access_key_id = {key.access_key_id}",
            f"aws_secret_access_key = {key.secret_access_key}",
        ]
    assert DEFAULT_ACCOUNT_ID not in (HOME, CROSS)
    s3_backends[CROSS]["aws"].create_bucket("ledgers-of-the-other-account", "us-east-1")
    (tmp_path / "config").write_text("\n".join(config) + "\n")
    settings = {
        "HOME": str(tmp_path),
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": front.url,
    }
    if "LD_LIBRARY_PATH" in os.environ:
        settings["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    return Cloud(front.url, tmp_path, cli, settings)


@pytest.fixture
def written(cloud: Cloud) -> Cloud:
    """The templates are written, as they would be committed."""
    run = cloud.synth("synth")
    assert run.status == 0, run.text
    return cloud


@pytest.fixture
def prepared(written: Cloud) -> Cloud:
    """The bucket for packages is there."""
    run = written.synth("bootstrap", "--yes")
    assert run.status == 0, run.text
    return written

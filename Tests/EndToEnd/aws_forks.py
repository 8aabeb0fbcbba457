"""The AWS CLI, started once: each call is a fork of a process that has it imported.

Starting the CLI takes longer than all that a call does. A program `aws` hands its arguments,
environment, folder and files to the waiting process, whose fork goes on as the CLI would; it ends
with the CLI's own status.
"""

import functools
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

CALL = """#!{python} -IS
import json, os, socket, sys
call = json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()]).encode()
with socket.socket(socket.AF_UNIX) as server:
    server.connect({address!r})
    socket.send_fds(server, [len(call).to_bytes(4)], [0, 1, 2])
    server.sendall(call)
    status = server.recv(1)
sys.exit(status[0] if status else "the AWS CLI died")
"""


@contextmanager
def forks() -> Iterator[Path]:
    """A folder with a program `aws`, for as long as the context lasts."""
    # Addresses of sockets are short: this folder is not below pytest's.
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        address = f"{folder}/socket"
        script = Path(folder) / "aws"
        script.write_text(CALL.format(python=sys.executable, address=address))
        script.chmod(0o755)
        listener.bind(address)
        listener.listen()
        server = subprocess.Popen(
            [sys.executable, __file__, str(listener.fileno())],
            pass_fds=[listener.fileno()],
            env={"PATH": os.environ["PATH"], "HOME": folder},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )
        listener.close()
        try:
            yield Path(folder)
        finally:
            server.terminate()
            server.wait()


def serve(listener: socket.socket) -> None:
    import awscli.clidriver
    import botocore.session
    from botocore.loaders import create_loader

    # What every call imports and reads, the services' models included, is there before the first.
    botocore.session.create_loader = functools.cache(create_loader)
    driver = awscli.clidriver.create_clidriver()
    with suppress(SystemExit):
        driver.main(["--version"])
    for service in ("cloudformation", "iam", "lambda", "s3", "sts"):
        driver.session.get_service_model(service)

    sys.stdout.flush()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # Nobody waits for the forks.
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            listener.close()
            call(connection, awscli.clidriver.main)
        connection.close()


def call(connection: socket.socket, main: Callable[[], int]) -> NoReturn:
    """One call of the CLI, in the caller's place."""
    head, files, _, _ = socket.recv_fds(connection, 4, 3)
    body = b""
    while len(body) < int.from_bytes(head):
        body += connection.recv(65536)
    arguments, environment, folder = json.loads(body)
    for number, file in enumerate(files):
        os.dup2(file, number)
    # The CLI says here where its own data is, when it is imported.
    kept = {"AWS_DATA_PATH": os.environ["AWS_DATA_PATH"]}
    os.environ.clear()
    os.environ.update({**environment, **kept})
    os.chdir(folder)
    sys.argv = ["aws", *arguments]
    status = 255
    try:
        status = main()
    except SystemExit as end:
        status = end.code
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        connection.send(bytes([status or 0]))
        os._exit(0)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))

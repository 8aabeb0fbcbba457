"""A small HTTP server in front of moto's STS, for what moto does not do.

It keeps a log of the requests, as they arrive over the wire; it answers with STS's own errors when
told to (moto enforces no trust policy); and it can shorten the life of the credentials.
"""

import datetime
import html
import re
import threading
import urllib.parse
import urllib.request
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# The body STS answers with: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
ERROR = """<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>{code}</Code>
    <Message>{message}</Message>
  </Error>
  <RequestId>4f1e6a3c-7d52-4c0b-9f0e-2b8a5d3c9e10</RequestId>
</ErrorResponse>
"""


@dataclass
class Refusal:
    status: int
    code: str
    message: str


class STSFront:
    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self.requests: list[dict[str, str]] = []
        self.issued: list[str] = []  # Every secret that an answer held.
        self.lifetime: datetime.timedelta | None = None
        self._refusals: dict[tuple[str, str | None], Refusal] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )

    def __enter__(self) -> "STSFront":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def refuse(
        self,
        status: int,
        code: str,
        message: str,
        *,
        action: str = "AssumeRole",
        role: str | None = None,
    ) -> None:
        """Answers an action with this error from now on: for every role, or for one."""
        self._refusals[action, role] = Refusal(status, code, message)

    def relent(self) -> None:
        self._refusals.clear()

    @property
    def assumed(self) -> list[dict[str, str]]:
        """The AssumeRole requests so far."""
        return [request for request in self.requests if request["Action"] == "AssumeRole"]

    def answer(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        request = dict(urllib.parse.parse_qsl(body.decode()))
        self.requests.append(request)
        for role in (request.get("RoleArn"), None):
            if refusal := self._refusals.get((request["Action"], role)):
                text = ERROR.format(code=refusal.code, message=refusal.message)
                return refusal.status, text.encode()
        with urllib.request.urlopen(
            urllib.request.Request(self.upstream, data=body, headers=headers)
        ) as response:
            answer = response.read()
        self.issued += re.findall(
            r"<(?:SecretAccessKey|SessionToken)>(.*?)</", html.unescape(answer.decode())
        )
        return response.status, self._shortened(answer)

    def _shortened(self, body: bytes) -> bytes:
        if self.lifetime is None:
            return body
        end = datetime.datetime.now(datetime.UTC) + self.lifetime
        expiration = f"<Expiration>{end:%Y-%m-%dT%H:%M:%SZ}</Expiration>".encode()
        return re.sub(rb"<Expiration>.*?</Expiration>", expiration, body)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        front = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status, answer = front.answer(body, dict(self.headers))
                self.send_response(status)
                self.send_header("Content-Type", "text/xml")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

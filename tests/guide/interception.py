"""A company proxy that opens TLS connections, with the certificate of the company's authority."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

HOST = "workflow.example.com"


def certificate(folder: Path) -> Path:
    """A certificate for HOST that is its own authority."""
    words = (
        *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
        *("-nodes", "-days", "2", "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"),
        *("-keyout", "key.pem", "-out", "company-ca.pem"),
    )
    subprocess.run(words, cwd=folder, check=True, capture_output=True, timeout=30)
    return folder / "company-ca.pem"


class CompanyProxy:
    """Answers CONNECT for any host, opens the TLS connection, and passes it on to one server."""

    def __init__(self, onward: tuple[str, int], certificate: Path) -> None:
        self.targets: list[str] = []
        self._onward = onward
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate, certificate.with_name("key.pem"))
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                piece = connection.recv(1)
                if not piece:
                    return
                head += piece
            self.targets.append(head.split()[1].decode())
            connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            try:
                inside = self._context.wrap_socket(connection, server_side=True)
            except (ssl.SSLError, OSError):
                # The client does not trust the certificate.
                return
            with inside, socket.create_connection(self._onward) as onward:
                back = threading.Thread(target=_pump, args=(onward, inside), daemon=True)
                back.start()
                _pump(inside, onward)
                back.join()


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        # One side has closed its connection.
        pass

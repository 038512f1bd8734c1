"""A mail server on this machine that takes its time, or goes away.

SPDX-License-Identifier: EUPL-1.2
"""

import contextlib
import re
import socket
import socketserver
import threading
import time

from fund import code_in
from support import free_port


class Letter:
    def __init__(self, to, data):
        self.to, self.at = to, time.monotonic()
        self.id = re.search(rb"(?im)^Message-ID: *<([^@>]+)", data).group(1).decode()
        self.code = code_in(data)


class Post:
    """Takes every letter, `pace` seconds after it came."""

    def __init__(self, pace=0.0):
        self.pace, self.port = pace, free_port()
        self.taken, self.lines, self.lock, self.is_away = [], set(), threading.Lock(), False
        self.server = None
        self.come_back()

    @property
    def url(self):
        return f"smtp://127.0.0.1:{self.port}"

    def come_back(self):
        post, self.is_away = self, False

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                with contextlib.suppress(OSError):
                    post.talk(self)

        socketserver.ThreadingTCPServer.allow_reuse_address = True
        socketserver.ThreadingTCPServer.daemon_threads = True
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def go_away(self):
        """Nobody listens any more; no letter is lost between taking it and saying so."""
        self.server.shutdown()
        self.server.server_close()
        with self.lock:
            self.is_away = True
            for line in self.lines:
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)

    def talk(self, line):
        self.lines.add(line.connection)
        to = ""
        line.wfile.write(b"220 here\r\n")
        while command := line.rfile.readline():
            verb = command[:4].upper()
            if verb == b"RCPT":
                to = re.search(rb"<([^>]*)>", command).group(1).decode()
            if verb == b"DATA":
                line.wfile.write(b"354 go on\r\n")
                self.take(line, to)
                continue
            line.wfile.write({b"EHLO": b"250 here\r\n", b"QUIT": b"221 bye\r\n"}.get(verb, b"250 yes\r\n"))
            if verb == b"QUIT":
                break
        self.lines.discard(line.connection)

    def take(self, line, to):
        data = b""
        while (part := line.rfile.readline()) not in (b".\r\n", b""):
            data += part
        if part == b"":
            return
        time.sleep(self.pace)
        with self.lock:
            if not self.is_away:
                self.taken.append(Letter(to, data))
                line.wfile.write(b"250 taken\r\n")

    def letters_to(self, address):
        return [it for it in list(self.taken) if it.to == address]

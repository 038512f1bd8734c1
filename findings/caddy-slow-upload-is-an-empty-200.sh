#!/usr/bin/env bash
# Guess: a reverse proxy that gives up an upload because its sender went silent (read_body) answers 408 or 504, or closes
# the connection: whoever sent half a paper sees that it did not arrive.
# Really: Caddy answers 200 with an empty body, although the server behind it never answered. A browser shows an empty page
# as if all went well, and a program takes it for a success.
# Version: Caddy 2.6.2 as in Debian 12 (2.6.2-5), HTTP/1.1.
# Why it matters: people send payslips over bad connections; one that was cut off must not look like one that arrived. So
# the proxy has to be more patient than the server behind it, which answers such an upload with a page that says so.
set -euo pipefail

folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 "$folder"
apt-get download -o APT::Sandbox::User=root caddy=2.6.2-5 >/dev/null
dpkg --extract caddy_*.deb caddy
pip download --quiet --no-deps --dest wheels h11==0.16.0
python3 -m zipfile -e wheels/h11-0.16.0-py3-none-any.whl libraries

cat >server.py <<'PYTHON'
"""A server that reads a whole request before it answers, by a library that follows the standard."""
import socket
import sys
import h11

listener = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    connection, _ = listener.accept()
    http = h11.Connection(h11.SERVER)
    try:
        while True:
            event = http.next_event()
            if event is h11.NEED_DATA:
                http.receive_data(connection.recv(65536))
            elif isinstance(event, h11.EndOfMessage):
                connection.sendall(http.send(h11.Response(status_code=201, headers=[("content-length", "4")])))
                connection.sendall(http.send(h11.Data(data=b"kept")) + http.send(h11.EndOfMessage()))
                print("answered", flush=True)
                break
            elif isinstance(event, h11.ConnectionClosed):
                break
    except (h11.RemoteProtocolError, OSError):
        pass
    connection.close()
PYTHON

cat >client.py <<'PYTHON'
"""Sends a whole upload, or half of one and then nothing; prints what comes back."""
import socket
import sys

port, share = int(sys.argv[1]), float(sys.argv[2])
body = b"x" * 100_000
with socket.create_connection(("127.0.0.1", port), timeout=20) as line:
    head = f"POST /paper HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/pdf\r\nContent-Length: {len(body)}\r\n\r\n"
    line.sendall(head.encode() + body[: int(len(body) * share)])
    answer = b""
    while b"\r\n\r\n" not in answer:
        part = line.recv(65536)
        if not part:
            break
        answer += part
    head, _, rest = answer.decode().partition("\r\n\r\n")
    length = [it for it in head.lower().split("\r\n") if it.startswith("content-length")]
    print(head.split("\r\n")[0] or "closed without an answer", *length, repr(rest))
PYTHON

free() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
behind=$(free) front=$(free)
cat >Caddyfile <<CADDY
{
	admin off
	auto_https off
	servers {
		protocols h1
		timeouts {
			read_body 2s
		}
	}
}
http://127.0.0.1:$front {
	reverse_proxy 127.0.0.1:$behind
}
CADDY
PYTHONPATH=libraries python3 server.py "$behind" >answered 2>&1 &
HOME=$folder XDG_CONFIG_HOME=$folder XDG_DATA_HOME=$folder caddy/usr/bin/caddy run --config Caddyfile --adapter caddyfile >caddy.log 2>&1 &
for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$front") 2>/dev/null; then break; fi
    sleep 0.1
done

whole=$(python3 client.py "$front" 1)
half=$(python3 client.py "$front" 0.5)
echo "whole upload: $whole"
echo "half an upload, then silence: $half"
echo "answers of the server behind it: $(grep -c answered answered)"
[[ $whole == 'HTTP/1.1 201 Created'* && $half == 'HTTP/1.1 200 OK'*"''" && $(grep -c answered answered) == 1 ]]

# Seen:
#   whole upload: HTTP/1.1 201 Created content-length: 4 'kept'
#   half an upload, then silence: HTTP/1.1 200 OK content-length: 0 ''
#   answers of the server behind it: 1

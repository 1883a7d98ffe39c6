"""A mail server for tests: keeps what it receives, refuses whom it is told to refuse.

Usage: smtp_server.py FOLDER PORT (0: any free one). It prints its port when it listens. Each mail becomes one JSON file,
decoded by Python's own parser, so that what Diwan encodes is read by somebody else.
"""

import asyncio
import email
import email.policy
import json
import os
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP

# By the part before the @ of a recipient.
ANSWERS = {
    "unknown": "550 5.1.1 no such mailbox",
    "busy": "451 4.3.2 try again later",
    "locked": "530 5.7.0 authentication required",
}


class Store:
    def __init__(self, folder):
        self.folder = folder

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = ANSWERS.get(address.split("@")[0])
        if answer is None:
            envelope.rcpt_tos.append(address)
        return f"{answer}: <{address}>" if answer else "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        kept = {
            "recipients": envelope.rcpt_tos,
            "headers": {name.lower(): str(value) for name, value in mail.items()},
            "text": mail.get_body(("plain",)).get_content(),
            "html": mail.get_body(("html",)).get_content(),
        }
        number = len(list(self.folder.glob("*.json")))
        unfinished = self.folder / f"{number:04}.new"
        unfinished.write_text(json.dumps(kept), encoding="utf-8")
        os.rename(unfinished, self.folder / f"{number:04}.json")
        return "250 OK"


async def main(folder, port):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Store(folder)), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))

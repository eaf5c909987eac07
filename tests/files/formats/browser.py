"""A headless Chromium, spoken to through a pipe: no port is opened, so no network is needed."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Browser:
    """One page of a browser, and what it was told of while it was open."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, read
        self._kept = b""
        self._number = 0
        self._session: str | None = None
        self.told: list[dict[str, Any]] = []

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command of the DevTools protocol and wait for its answer."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            found = self._next()
            if found.get("id") == self._number:
                assert "error" not in found, found["error"]
                return dict(found["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._kept:
            more = os.read(self._read, 1 << 16)
            assert more, "the browser ended"
            self._kept += more
        line, _, self._kept = self._kept.partition(b"\0")
        found: dict[str, Any] = json.loads(line)
        if "method" in found:
            self.told.append(found)
        return found

    def open(self, path: Path) -> None:
        """Load a file and wait until it is there."""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.ask(f"{domain}.enable")
        self.ask("Page.navigate", url=path.as_uri())
        while not any(found["method"] == "Page.loadEventFired" for found in self.told):
            self._next()

    def says(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""
        found = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, as on a keyboard."""
        for key in keys:
            text = {"Enter": "\r"}.get(key, key if len(key) == 1 else "")
            code = {"Enter": 13, "Tab": 9}.get(key, 0)
            common = {"key": key, "windowsVirtualKeyCode": code}
            self.ask("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
            self.ask("Input.dispatchKeyEvent", type="keyUp", **common)


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with an empty profile, ended afterwards."""
    assert CHROMIUM
    to_read, to_write = os.pipe(), os.pipe()
    os.set_inheritable(to_read[0], True)
    os.set_inheritable(to_write[1], True)
    flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--remote-debugging-pipe",
        "--window-size=1200,1000",
    ]
    flags += [f"--user-data-dir={profile}", "--no-first-run", "--disable-background-networking"]
    ends = f'exec 3<&{to_read[0]} 4>&{to_write[1]}; exec "$@"'
    process = subprocess.Popen(
        ["bash", "-c", ends, "bash", CHROMIUM, *flags],
        pass_fds=(to_read[0], to_write[1]),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(to_read[0])
    os.close(to_write[1])
    try:
        yield Browser(to_read[1], to_write[0])
    finally:
        os.close(to_read[1])
        os.close(to_write[0])
        process.terminate()
        process.wait(timeout=30)

"""The one place that opens a connection, and only for a server of tiles that was switched on."""

import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.parse import urlsplit

from viewer.files.tiles.source import MOST_BYTES

PATIENCE_S = 15.0


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered: the status of HTTP, the heads by lower-case name, and the body."""

    status: int
    heads: Mapping[str, str]
    body: bytes


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows no answer to another machine: the analyst was told of one."""

    def redirect_request(  # noqa: PLR0917 - the signature is the library's
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        before, after = urlsplit(req.full_url), urlsplit(newurl)
        if (before.scheme, before.netloc) != (after.scheme, after.netloc):
            raise urllib.error.HTTPError(newurl, code, "the server sends to another one", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, heads: Mapping[str, str]) -> Response:
    """Ask a server, and wait for its answer.

    Raises:
        OSError: it cannot be reached, does not answer in time, or breaks off.
    """
    request = urllib.request.Request(url, headers=dict(heads))
    opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=_context()), _SameHost())
    try:
        with opener.open(request, timeout=PATIENCE_S) as answer:
            body, heads = answer.read(MOST_BYTES + 1), _lower(answer.headers)
    except urllib.error.HTTPError as error:
        with error:
            return Response(error.code, _lower(error.headers), b"")
    except HTTPException as error:
        raise OSError("it broke off, or answered in another way than servers do") from error
    promised = heads.get("content-length", "")
    if promised.isdigit() and len(body) < min(int(promised), MOST_BYTES):
        raise OSError(f"it broke off after {len(body)} of {promised} bytes")
    return Response(answer.status, heads, body)


def _lower(heads: Message | None) -> dict[str, str]:
    return {name.lower(): str(value) for name, value in heads.items()} if heads else {}


def _context() -> ssl.SSLContext:
    """Certificates of the system; where it has none that are found, those that came with the program."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        try:
            import certifi
        except ImportError:
            return context
        context.load_verify_locations(certifi.where())
    return context

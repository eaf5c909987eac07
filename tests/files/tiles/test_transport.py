"""Answers of servers that break off or are none: each is an error that says so, and never half a picture."""

import socket

import pytest

from viewer.files.tiles.transport import fetch


class _Pipe(socket.socket):
    """An end of a pair, which has not what there is to set of a connection."""

    def setsockopt(self, *_arguments):
        """Set nothing."""


@pytest.fixture
def answering(monkeypatch):
    """Has the next connection be to a server that says some bytes and goes away; no network is used."""
    ends = []

    def say(data: bytes) -> None:
        end, theirs = socket.socketpair()
        ours = _Pipe(fileno=end.detach())
        ends.extend((ours, theirs))
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        monkeypatch.setattr(socket, "create_connection", lambda *_args, **_options: ours)

    yield say
    for end in ends:
        end.close()


def test_a_whole_answer_is_taken_with_its_heads(answering):
    answering(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nETag: x\r\n\r\nabcd")
    answer = fetch("http://localhost/1", {})
    assert (answer.status, answer.body, answer.heads["etag"]) == (200, b"abcd", "x")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabcd", "after 4 of 900 bytes"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabcd", "broke off"),
        (b"\0\1 no server at all\r\n\r\n", "another way"),
        (b"", "broke off"),
    ],
)
def test_an_answer_that_is_not_whole_is_an_error(answering, data, words):
    answering(data)
    with pytest.raises(OSError, match=words):
        fetch("http://localhost/1", {})


def test_an_answer_that_sends_to_another_server_is_not_followed(answering):
    answering(b"HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/\r\nContent-Length: 0\r\n\r\n")
    assert fetch("http://localhost/1", {}).status == 302

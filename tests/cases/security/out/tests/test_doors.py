# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.doors` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError

from .support.checks import OperationTests
from .support.rows import Answer, Raises, Reads, Repeats, Sends


class TestDoorsOpenDoor(OperationTests):
    """`client.doors.open_door`"""

    operation = "openDoor"
    verb = "GET"
    signed = False
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (Sends("example", lambda client: client.doors.open_door(), "/open"),)
    reads = ()
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestDoorsUnlockDoor(OperationTests):
    """`client.doors.unlock_door`"""

    operation = "unlockDoor"
    verb = "GET"
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (Sends("example", lambda client: client.doors.unlock_door(), "/locked"),)
    reads = ()
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )

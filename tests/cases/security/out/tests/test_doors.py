# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.doors` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError

from .support.checks import OperationTests
from .support.rows import Reads, Repeats, Sends, status


class TestDoorsOpenDoor(OperationTests):
    """`client.doors.open_door`"""

    operation = "openDoor"
    verb = "GET"
    signed = False
    sends = (Sends("example", lambda client: client.doors.open_door(), "/open"),)
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    reads = ()
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestDoorsUnlockDoor(OperationTests):
    """`client.doors.unlock_door`"""

    operation = "unlockDoor"
    verb = "GET"
    sends = (Sends("example", lambda client: client.doors.unlock_door(), "/locked"),)
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    reads = ()
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)

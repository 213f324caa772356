"""`python -m generator`: the command line."""

from __future__ import annotations

import signal
import sys

if __name__ == "__main__":
    # Until the command line is loaded, Ctrl-C would answer with a traceback of the import.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from .command.main import main

    sys.exit(main())

# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getAuthInfo: Check whether the API requires a token

import json
import os
import sys
import urllib.error
import urllib.request


def main() -> None:
    # region core
    server = os.environ.get("WORKFLOW_SERVER_URL", "http://localhost:8077")
    server = server.rstrip("/").removesuffix("/workflowapi")
    headers = {
        "Accept": "application/json",
    }

    request = urllib.request.Request(
        f"{server}/auth-info",
        headers=headers,
        method="GET",
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        data = json.load(response)
    print(data["authEnabled"])
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        sys.exit(f"HTTP {error.code}: {error.read().decode(errors='replace')}")
    except (OSError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")

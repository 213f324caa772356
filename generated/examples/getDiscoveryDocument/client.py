# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getDiscoveryDocument: Read what the sign-in provider offers

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    with WorkflowClient() as client:
        result = client.sign_in.get_discovery_document()
    print(result.token_endpoint)
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

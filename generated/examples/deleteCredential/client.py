# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteCredential: Delete one credential of a user

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    credential_id = "24e0d361-bb54-48cb-9af8-d4ca0659a2d6"
    with WorkflowClient() as client:
        client.users.delete_credential(credential_id)
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteUser: Delete a user

import sys

from workflow_api import WorkflowApiError, WorkflowClient


def main() -> None:
    # region core
    user_id = "22222222-2222-4222-8222-000000000001"
    with WorkflowClient() as client:
        client.users.delete(user_id)
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        main()
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

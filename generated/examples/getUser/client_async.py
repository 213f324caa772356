# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getUser: Read one user

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    user_id = "22222222-2222-4222-8222-000000000001"
    async with AsyncWorkflowClient() as client:
        result = await client.users.get(user_id)
    if result is None:
        sys.exit("nothing has this id")
    print(result.name)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

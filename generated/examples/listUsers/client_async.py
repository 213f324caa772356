# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listUsers: List users

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        result = await client.users.list(page_size=2, page_index=1)
    for item in result.entries:
        print(item.id)
    print(result.count, "in all")
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

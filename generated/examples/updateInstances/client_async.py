# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# updateInstances: Move several instances to the current versions of their schemes

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        await client.instances.update_many(
            ["11111111-1111-4111-8111-000000000001"],
        )
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

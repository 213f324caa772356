# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteInstance: Delete an instance

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    async with AsyncWorkflowClient() as client:
        await client.instances.delete(process_id)
    print("Done.")
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

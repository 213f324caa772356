# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getInstance: Read everything about an instance

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    process_id = "11111111-1111-4111-8111-000000000001"
    async with AsyncWorkflowClient() as client:
        result = await client.instances.get(process_id)
    if result is None:
        sys.exit("nothing has this id")
    print(result.state_name)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

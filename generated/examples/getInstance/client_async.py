# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getInstance: Read everything about an instance

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        result = await client.instances.get(process_id)
    # endregion core
    print(result)


try:
    asyncio.run(main())
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")

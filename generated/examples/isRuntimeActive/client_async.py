# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# isRuntimeActive: Check whether the runtime is running

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        result = await client.runtime.is_active()
    print(result)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

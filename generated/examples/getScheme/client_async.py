# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# getScheme: Read a whole scheme

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        result = await client.schemes.get("ExpenseReport")
    print(result.scheme_code)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

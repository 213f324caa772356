# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# setParameter: Write a process parameter

import asyncio
import sys
from decimal import Decimal

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        await client.parameters.set(process_id, "Amount", Decimal("12.75"))
    # endregion core


try:
    asyncio.run(main())
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")

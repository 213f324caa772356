# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createInstance: Start an instance of a scheme

import asyncio
import sys
from decimal import Decimal

from workflow_api import AsyncWorkflowClient, Parameter, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        result = await client.instances.create(
            scheme_code="ExpenseReport",
            process_id="11111111-1111-4111-8111-000000000001",
            identity_id="ann",
            parameters={"Amount": Decimal("12.50"), "Note": Parameter("Lunch", persist=True)},
        )
    # endregion core
    print(result)


try:
    asyncio.run(main())
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")

# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# createUser: Create a user

import asyncio
import sys
from uuid import uuid4

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    user_id = str(uuid4())
    async with AsyncWorkflowClient() as client:
        result = await client.users.create("Ann", user_id=user_id, tenant_id="acme")
    print(result.name)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

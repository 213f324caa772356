# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# deleteCredential: Delete one credential of a user

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    async with AsyncWorkflowClient() as client:
        await client.users.delete_credential(credential_id)
    # endregion core


try:
    asyncio.run(main())
except WorkflowApiError as error:
    sys.exit(f"{type(error).__name__}: {error}")

# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# listOutbox: List who has acted on which instance

import asyncio
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    identity_id = "22222222-2222-4222-8222-000000000001"
    async with AsyncWorkflowClient() as client:
        result = await client.inbox.list_outbox(identity_id=identity_id)
    for item in result:
        print(item.process_id)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# requestToken: Get a token for the API

import asyncio
import os
import sys

from workflow_api import AsyncWorkflowClient, WorkflowApiError


async def main() -> None:
    # region core
    if "WORKFLOW_CLIENT_ID" not in os.environ:
        sys.exit("set the environment variable WORKFLOW_CLIENT_ID")
    if "WORKFLOW_CLIENT_SECRET" not in os.environ:
        sys.exit("set the environment variable WORKFLOW_CLIENT_SECRET")
    async with AsyncWorkflowClient() as client:
        result = await client.sign_in.request_token(
            grant_type="client_credentials",
            client_id=os.environ["WORKFLOW_CLIENT_ID"],
            client_secret=os.environ["WORKFLOW_CLIENT_SECRET"],
        )
    print(result.token_type)
    # endregion core


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except WorkflowApiError as error:
        sys.exit(f"{type(error).__name__}: {error}")

import os

from workflow_api import WorkflowClient

client = WorkflowClient(
    "https://workflow.example.com",
    client_id=os.environ["WORKFLOW_CLIENT_ID"],
    client_secret=os.environ["WORKFLOW_CLIENT_SECRET"],
)
with client:
    # One request that asks whether the server wants a token at all.
    print(client.check_sign_in())

from workflow_api import WorkflowClient

with WorkflowClient() as client:
    print(client.dry_run(client.schemes.get, "ExpenseReport").as_curl())
    reply = client.raw(client.schemes.list)
    print(reply.status, len(reply.content), "bytes,", len(reply.result), "schemes")

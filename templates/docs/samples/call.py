from workflow_api import WorkflowClient

with WorkflowClient("http://localhost:8077") as client:
    for code in client.schemes.list():
        print(code)

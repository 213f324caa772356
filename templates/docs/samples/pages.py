from workflow_api import WorkflowClient

with WorkflowClient() as client:
    for instance in client.instances.iterate(scheme_code="ExpenseReport", take=100):
        print(instance.id, instance.state_name)

from workflow_api import RetryPolicy, WorkflowClient

with WorkflowClient(retries=RetryPolicy(max_retries=4, deadline=60)) as client:
    patient = client.with_options(timeout=30)
    print(len(patient.schemes.list()), "schemes")
    # Not repeated at all: the caller wants to know at once.
    print(client.with_options(max_retries=0).runtime.is_active())

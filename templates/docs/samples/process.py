from decimal import Decimal

from workflow_api import Parameter, WorkflowClient

with WorkflowClient() as client:
    process_id = client.instances.create(
        scheme_code="ExpenseReport",
        identity_id="ann",
        parameters={
            "Amount": Decimal("12.50"),
            # Kept with the instance although the scheme does not declare it.
            "Note": Parameter("0042", persist=True),
        },
    )
    for command in client.commands.list(process_id, identity_id="ann"):
        print(command.command_name, command.localized_name)

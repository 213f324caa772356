# %% [markdown]
# # Expense reports
#
# VS Code, PyCharm and Spyder run this file cell by cell, and jupytext turns it into a
# notebook. The sync client works although the event loop of a notebook is always running.

# %%
from collections import Counter

from workflow_api import WorkflowClient

# No `with`: the client is used by all cells, and lives as long as the kernel.
client = WorkflowClient()

# %%
# A table: one dict for each instance, with dates and ids as strings.
reports = client.instances.iterate(scheme_code="ExpenseReport")
rows = [report.to_dict() for report in reports]
print(len(rows), "reports")

# %%
for state, count in Counter(str(row["StateName"]) for row in rows).items():
    print(f"{state}: {count}")

# %%
# The request of a call, to paste into a terminal. Nothing is sent.
print(client.dry_run(client.schemes.get, "ExpenseReport").as_curl())

# %%
client.close()

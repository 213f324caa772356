"""FastAPI: one client for the application, made and closed by its lifespan.

uvicorn fastapi_app:app
"""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from decimal import Decimal
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from workflow_api import (
    AlreadyExistsError,
    AsyncWorkflowClient,
    InvalidRequestError,
    NotAvailableError,
    NotFoundError,
    OutcomeUnknown,
    ProcessBusyError,
    ProcessInstance,
    WorkflowApiError,
)

STATUS: Mapping[type[WorkflowApiError], HTTPStatus] = {
    InvalidRequestError: HTTPStatus.UNPROCESSABLE_ENTITY,
    NotFoundError: HTTPStatus.NOT_FOUND,
    AlreadyExistsError: HTTPStatus.CONFLICT,
    NotAvailableError: HTTPStatus.CONFLICT,
    ProcessBusyError: HTTPStatus.CONFLICT,
    OutcomeUnknown: HTTPStatus.GATEWAY_TIMEOUT,
}
"""The status for each error. Any other is a fault behind this program: 502."""


class Report(BaseModel):
    """A report to submit."""

    owner: str
    amount: Decimal


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[Mapping[str, AsyncWorkflowClient]]:
    """Make the client in the event loop that uses it, and close it at the end."""
    async with AsyncWorkflowClient() as client:
        yield {"client": client}


def shared_client(request: Request) -> AsyncWorkflowClient:
    """The client of the application."""
    client: AsyncWorkflowClient = request.state.client
    return client


app = FastAPI(lifespan=lifespan)
Client = Annotated[AsyncWorkflowClient, Depends(shared_client)]


@app.put("/reports/{process_id}", status_code=HTTPStatus.CREATED)
async def create(process_id: UUID, owner: str, client: Client) -> UUID:
    """Start a report. The browser chooses the id, so it can repeat the request."""
    return await client.instances.create(
        process_id=process_id, scheme_code="ExpenseReport", identity_id=owner
    )


@app.get("/reports/{process_id}")
async def read(process_id: UUID, client: Client) -> ProcessInstance:
    """The report with all members, named as the server names them."""
    instance = await client.instances.get(process_id)
    if instance is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, "no such report")
    return instance


@app.post("/reports/{process_id}/submit")
async def submit(process_id: UUID, report: Report, client: Client) -> ProcessInstance:
    """Submit a report, and show it."""
    result = await client.commands.execute(
        process_id,
        "Submit",
        identity_id=report.owner,
        parameters={"Amount": report.amount},
    )
    return result.process_instance


@app.exception_handler(WorkflowApiError)
async def failed(_: Request, error: WorkflowApiError) -> JSONResponse:
    """Answer with the text of the error. Its `str` would show the server's address."""
    status = next(
        (status for kind, status in STATUS.items() if isinstance(error, kind)),
        HTTPStatus.BAD_GATEWAY,
    )
    content = {"detail": error.text}
    if isinstance(error, OutcomeUnknown) and error.process_id:
        # The command may have run: the browser reads the report before it tries again.
        content["read"] = f"/reports/{error.process_id}"
    return JSONResponse(content, status)

"""A FastAPI application with an async client, made when the application starts."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from fastapi import FastAPI
from fastapi.responses import PlainTextResponse
from workflow_api import AsyncWorkflowClient


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """A client for each worker."""
    async with AsyncWorkflowClient() as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/{process_id}", response_class=PlainTextResponse)
async def instance(process_id: UUID) -> str:
    """The process that answers, and the instance."""
    found = await app.state.client.instances.get(process_id)
    return f"{os.getpid()} {found and found.id}"

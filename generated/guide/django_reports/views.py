"""Views that call the Workflow API, their addresses, and answers to its errors."""

from collections.abc import Callable
from http import HTTPStatus
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_GET, require_POST
from workflow_api import NotAvailableError, NotFoundError, OutcomeUnknown, WorkflowApiError

from django_reports.workflow import client


@require_POST
def create(request: HttpRequest, process_id: UUID) -> HttpResponse:
    """Start a report."""
    client().instances.create(
        process_id=process_id, scheme_code="ExpenseReport", identity_id=request.GET["owner"]
    )
    return JsonResponse({"id": process_id}, status=HTTPStatus.CREATED)


@require_GET
def read(_: HttpRequest, process_id: UUID) -> HttpResponse:
    """The report with all members, named as the server names them."""
    instance = client().instances.get(process_id)
    if instance is None:
        raise Http404("no such report")
    return JsonResponse(instance.to_dict())


class WorkflowErrors:
    """Middleware that turns errors of the client into answers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, _: HttpRequest, error: Exception) -> HttpResponse | None:
        """An answer for an error of the client; None leaves other errors to Django."""
        match error:
            case NotFoundError():
                status = HTTPStatus.NOT_FOUND
            case NotAvailableError():
                status = HTTPStatus.CONFLICT
            case OutcomeUnknown():
                # The call may have taken effect: read the report before a retry.
                status = HTTPStatus.GATEWAY_TIMEOUT
            case WorkflowApiError():
                status = HTTPStatus.BAD_GATEWAY
            case _:
                return None
        return JsonResponse({"error": error.text}, status=status)


urlpatterns = [
    path("reports/<uuid:process_id>", read),
    path("reports/<uuid:process_id>/create", create),
]

"""The application of the site."""

from django.apps import AppConfig

from django_reports.workflow import client


class ReportsConfig(AppConfig):
    """Makes the client when Django starts."""

    name = "django_reports"

    def ready(self) -> None:
        """Stop the start if a setting of the client is wrong.

        With `gunicorn --preload` this is before the fork. Each worker opens its own
        connections.
        """
        client()

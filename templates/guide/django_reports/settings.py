"""The settings of the site. The client reads WORKFLOW_SERVER_URL itself."""

import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
INSTALLED_APPS = ["django_reports.apps.ReportsConfig"]
MIDDLEWARE = ["django_reports.views.WorkflowErrors"]
ROOT_URLCONF = "django_reports.views"
WORKFLOW_TIMEOUT = 10.0

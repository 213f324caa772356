"""Django with gunicorn: one client in each process.

gunicorn --preload --workers 2 django_reports.wsgi
"""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "django_reports.settings")
application = get_wsgi_application()

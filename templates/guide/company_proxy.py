"""Behind a company proxy, with a company certificate authority.

    export HTTPS_PROXY=http://proxy.example.com:3128 SSL_CERT_FILE=company-ca.pem
    python company_proxy.py

or, without variables, `through("http://proxy.example.com:3128", "company-ca.pem")`.
"""

import ssl

from workflow_api import CertificateError, ConnectError, WorkflowClient


def through(proxy: str, certificates: str) -> WorkflowClient:
    """A client that uses this proxy, and trusts only the authorities in this file."""
    trusted = ssl.create_default_context(cafile=certificates)
    return WorkflowClient(proxy=proxy, ssl_context=trusted)


if __name__ == "__main__":
    with WorkflowClient() as client:
        try:
            print("active:", client.runtime.is_active())
        except CertificateError as error:
            raise SystemExit(
                f"{error}\nset SSL_CERT_FILE to a file with the company's CA"
            ) from None
        except ConnectError as error:
            raise SystemExit(f"{error}\nlook at HTTPS_PROXY and NO_PROXY") from None

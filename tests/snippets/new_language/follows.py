"""Whether the pages' engine prints the new language as Python does; run within its own tree."""

from __future__ import annotations

from tests.live.engine import Question, as_data, ask, data, files_of
from tests.live.values import Values
from tests.snippets import subject
from tests.snippets.corpus import CORPUS

KEYS = ["perl"]
FORMS = 5


def main() -> None:
    """Every example, forms filled in by chance, and awkward strings, to the byte."""
    asked = {"whole": True, "keys": KEYS, "source": "spec/workflow-api.yaml"}
    values = Values(17, data())
    questions: list[Question] = []
    requests = []
    for name, operation in data()["operations"].items():
        questions.append({"operation": name, "values": operation["example"], **asked})
        requests.append(subject.requests().example(name))
        for _ in range(FORMS):
            form, given = values.of(operation)
            questions.append({"operation": name, "values": form, **asked})
            requests.append(subject.requests().given(name, given))
    for text in CORPUS:
        requests += [subject.text_body((text,)), subject.comment((text,))]
    questions += [{"request": as_data(item), **asked} for item in requests[len(questions) :]]
    for request, answer in zip(requests, ask(questions), strict=True):
        assert answer.get("request", as_data(request)) == as_data(request)
        assert answer["files"] == files_of(request, KEYS), request
    print(len(requests), "are equal")


main()

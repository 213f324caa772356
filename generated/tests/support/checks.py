# SPDX-License-Identifier: MIT
"""The tests of an operation and of a model; each test module has their subclasses with rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

import pytest

from ..subject import (
    OutcomeUnknown,
    ReplyError,
    ResponseValidationError,
    RetryPolicy,
    ServerError,
    WorkflowApiError,
    WorkflowError,
)
from .caller import NO_REPEATS, TOKEN, Caller
from .comparing import assert_same, further_headers, matched, shown
from .edits import changed, found_at, read_changed, removed, widened
from .rows import (
    ANYTHING,
    MADE,
    REFUSED,
    UNKNOWN_REFUSALS,
    Answer,
    Call,
    Done,
    Listed,
    LooksUp,
    Member,
    Pages,
    Path,
    Raises,
    Reads,
    Repeats,
    Sends,
)

_BROKEN = Answer("The proxy has no answer.", 503, "text/plain")
_FORBIDDEN = Answer("Not any more.", 403, "text/plain")
TestT = TypeVar("TestT", bound=Callable[..., None])


def needs(attribute: str) -> Callable[[TestT], TestT]:
    """Marks a test that only operations with this attribute have."""

    def marked(test: TestT) -> TestT:
        setattr(test, NEEDS, attribute)
        return test

    return marked


NEEDS = "needs"


class OperationTests:
    """What is checked of every operation; a subclass has the rows of one.

    The first of `sends` is the call of the document's example, `whole` the reply with every
    member. `payload_at` is the path of the payload in a reply, `objects` are those of the objects
    in the full reply, `secrets` are strings in it that no repr shows. If the reply itself has a
    secret, exceptions do not keep the content of other replies either (`keeps_content`). `judged`
    is false where the stand-in cannot check a request.
    """

    operation: ClassVar[str]
    verb: ClassVar[str]
    accept: ClassVar[str] = "application/json"
    signed: ClassVar[bool] = True
    judged: ClassVar[bool] = True
    keeps_content: ClassVar[bool] = True
    sends: ClassVar[tuple[Sends, ...]]
    reads: ClassVar[tuple[Reads, ...]] = ()
    whole: ClassVar[Reads]
    payload_at: ClassVar[Path] = ()
    objects: ClassVar[tuple[Path, ...]] = ()
    payload: ClassVar[Member | None] = None
    raises: ClassVar[tuple[Raises, ...]]
    repeats: ClassVar[Repeats]
    done: ClassVar[Done | None] = None
    busy: ClassVar[Answer | None] = None
    listed: ClassVar[Listed | None] = None
    pages: ClassVar[tuple[Pages, ...]] = ()
    looks_up: ClassVar[LooksUp | None] = None
    secrets: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def rows_of(cls, test: str) -> tuple[Sends | Reads | Raises, ...]:
        """The rows that a test is run for, one after the other."""
        if test == "test_reads":
            return (*cls.reads, cls.whole)
        if test == "test_sends":
            return cls.sends
        return (*cls.raises, *(UNKNOWN_REFUSALS if cls.payload_at else ()))

    @property
    def example(self) -> Call:
        """The call of the document's example."""
        return self.sends[0].call

    def test_sends(self, row: Sends, caller: Caller) -> None:
        caller.answer((self.operation, self.whole.answer))
        result = caller.call(row.call)
        (seen,) = caller.seen()
        assert seen.operation == self.operation
        assert not (self.judged and seen.problems)
        made = matched(row.target, seen.target)
        assert (seen.method, seen.body) == (self.verb, row.body)
        assert seen.media_type == row.sent_type
        assert seen.headers["accept"] == self.accept
        assert further_headers(seen) == row.headers
        if row.result is MADE:
            assert str(result) == made
        elif row.result is not ANYTHING:
            assert result == row.result

    def test_reads(self, row: Reads, caller: Caller) -> None:
        caller.answer((self.operation, row.answer))
        assert_same(caller.call(self.example), row.result)

    @needs("payload_at")
    def test_an_html_page_is_rejected(self, caller: Caller) -> None:
        caller.answer((self.operation, Answer("<html>Please sign in.</html>", 200, "text/html")))
        with pytest.raises((ResponseValidationError, OutcomeUnknown)) as caught:
            caller.call(self.example)
        assert isinstance(caught.value, OutcomeUnknown) == self.repeats.unknown

    @needs("secrets")
    def test_shows_no_secret(self, caller: Caller) -> None:
        caller.answer((self.operation, self.whole.answer))
        shown = repr(caller.call(self.example))
        assert [text for text in self.secrets if text in shown] == []

    def test_tolerates_what_is_not_described(self, caller: Caller) -> None:
        body = widened(self.whole.body, self.objects)
        caller.answer((self.operation, Answer(body, self.whole.status, self.whole.media_type)))
        assert_same(caller.call(self.example), self.whole.result)

    @needs("payload")
    def test_payload(self, caller: Caller) -> None:
        assert self.payload is not None
        self.check_variants(self.payload, (), (), caller)

    @classmethod
    def check_variants(cls, member: Member, at: Path, read_at: Path, caller: Caller) -> None:
        """Check the results of the full reply with a member changed, at these paths."""
        whole, at = cls.whole.body, (*cls.payload_at, *at)
        variants = [(changed(whole, at, value), read) for value, read in member.values]
        if member.absent is not ANYTHING:
            variants.append((removed(whole, at), member.absent))
        if member.null is not ANYTHING:
            variants.append((changed(whole, at, None), member.null))
        if member.wrong is not None:
            variants.append((changed(whole, at, member.wrong), REFUSED))
        for body, expected in variants:
            caller.answer((cls.operation, Answer(body, cls.whole.status, cls.whole.media_type)))
            if expected is not REFUSED:
                result = caller.call(cls.sends[0].call)
                assert_same(result, read_changed(cls.whole.result, read_at, expected))
                continue
            with pytest.raises(ResponseValidationError) as caught:
                caller.call(cls.sends[0].call)
            # The path of an absent member is that of its object, followed by its name.
            text = str(caught.value)
            assert shown(at) in text or (shown(at[:-1]) in text and str(at[-1]) in text)
            assert caught.value.operation == cls.operation

    def test_raises(self, row: Raises, caller: Caller) -> None:
        caller.answer((self.operation, row.answer))
        with pytest.raises(WorkflowApiError) as caught:
            caller.call(self.example)
        error = caught.value
        assert type(error) is row.error
        assert (error.operation, error.method, error.attempts) == (self.operation, self.verb, 1)
        assert error.url.endswith(caller.seen()[0].target.partition("?")[0])
        assert row.text in str(error)
        assert row.answer.status != 200 or isinstance(error, WorkflowError)
        if isinstance(error, ReplyError):
            assert error.headers["content-type"].startswith(row.answer.media_type)
            kept = row.answer.body != "" and self.keeps_content
            assert bool(error.content) is kept
            if kept and not row.answer.media_type.endswith("json"):
                assert error.content.decode() == row.answer.body
        found = {name: getattr(error, name) for name in row.attributes}
        assert found == row.attributes

    def test_signs_in(self, caller: Caller) -> None:
        caller.answer((self.operation, self.whole.answer))
        caller.call(self.example, token=TOKEN)
        (seen,) = caller.seen()
        sent = f"Bearer {TOKEN}" if self.signed else None
        assert seen.headers.get("authorization") == sent

    def test_repeats(self, caller: Caller) -> None:
        for opted_in, tries in ((False, self.repeats.plain), (True, self.repeats.opted_in)):
            self._tries(self.example, opted_in, tries, caller)
        if self.repeats.without is not None:
            self._tries(self.repeats.without, True, 1, caller)

    def _tries(self, call: Call, opted_in: bool, tries: int, caller: Caller) -> None:
        policy = RetryPolicy(max_retries=2, first_wait=0, repeat_opt_in=opted_in)
        whole = (self.operation, self.whole.answer)
        broken = (self.operation, _BROKEN)
        if tries > 1:
            caller.answer(*[broken] * (tries - 1), whole)
            caller.call(call, retries=policy)
            assert len(caller.seen()) == tries
            first, *others = caller.seen()
            assert all(
                (other.method, other.target, other.content)
                == (first.method, first.target, first.content)
                for other in others
            )
        caller.answer(*[broken] * tries, whole)
        with pytest.raises(WorkflowApiError) as caught:
            caller.call(call, retries=policy)
        assert len(caller.seen()) == tries == caught.value.attempts
        if self.repeats.unknown:
            assert isinstance(caught.value, OutcomeUnknown)
            assert caught.value.read == self.repeats.read
        else:
            assert type(caught.value) is ServerError
        if tries > 1:
            # The second reply says nothing about the first request.
            caller.answer(broken, (self.operation, _FORBIDDEN))
            with pytest.raises(WorkflowApiError) as later:
                caller.call(call, retries=policy)
            assert isinstance(later.value, OutcomeUnknown) is self.repeats.unknown
            assert len(caller.seen()) == 2

    @needs("busy")
    def test_waits_for_a_held_instance(self, caller: Caller) -> None:
        assert self.busy is not None
        policy = RetryPolicy(busy_first_wait=0)
        held = (self.operation, self.busy)
        caller.answer(held, held, (self.operation, self.whole.answer))
        caller.call(self.example, retries=policy)
        assert len(caller.seen()) == 3

    @needs("done")
    def test_meets_its_own_success(self, caller: Caller) -> None:
        done = self.done
        assert done is not None
        policy = RetryPolicy(max_retries=1, first_wait=0, repeat_opt_in=True)
        sent = ((self.operation, _BROKEN), (self.operation, done.refusal))
        read = ((done.read, done.confirms),) if done.read else ()
        caller.answer(*sent, *read)
        assert_same(caller.call(self.example, retries=policy), done.result)
        targets = [seen.target for seen in caller.seen()]
        assert targets[0] == targets[1]
        assert targets[2:] == ([done.read_target] if done.read else [])
        # Without an earlier attempt the same refusal means that somebody else did it.
        caller.answer((self.operation, done.refusal))
        with pytest.raises(done.error):
            caller.call(self.example, retries=policy)
        others: list[tuple[Answer, type[WorkflowApiError]]] = []
        if done.differs_at:
            body = changed(done.confirms.body, done.differs_at, "another")
            others.append((Answer(body), done.error))
        if done.hidden is not None:
            others.append((done.hidden, done.error))
        if done.read:
            others.append((_FORBIDDEN, OutcomeUnknown))
        for answer, error in others:
            caller.answer(*sent, (done.read, answer))
            with pytest.raises(error):
                caller.call(self.example, retries=policy)
            assert len(caller.seen()) == 3

    @needs("looks_up")
    def test_looks_up_what_the_scheme_declares(self, caller: Caller) -> None:
        row = self.looks_up
        assert row is not None
        names = [operation for operation, _, _ in row.asked]
        caller.answer(*zip(names, row.answers, strict=True), (self.operation, self.whole.answer))
        caller.call(row.call)
        *asked, last = caller.seen()
        assert tuple((seen.operation, seen.target, seen.body) for seen in asked) == row.asked
        assert (last.operation, last.body) == (self.operation, row.body)

    @needs("pages")
    def test_returns_item_after_item(self, caller: Caller) -> None:
        listed = self.listed
        assert listed is not None
        (name, field), (key, key_field) = listed.items, listed.key
        at = (*self.payload_at, name)
        (item,) = found_at(self.whole.body, at)
        (read,) = getattr(self.whole.result, field)
        items = [changed(item, (key,), value) for value, _ in listed.keys]
        results = [read_changed(read, (key_field,), value) for _, value in listed.keys]
        for row in self.pages:
            pages = [[items[index] for index in page] for page in row.pages]
            answers = [Answer(changed(self.whole.body, at, page)) for page in pages]
            caller.answer(*[(self.operation, answer) for answer in answers])
            found = caller.call(row.call, retries=NO_REPEATS)
            given = sorted({index for page in row.pages for index in page})
            assert_same(found, [results[index] for index in given])
            sent = [changed(row.sent, (row.position,), number) for number in row.positions]
            assert [seen.body for seen in caller.seen()] == sent


class ModelTests:
    """What is checked of every model; a subclass has the rows of one.

    `reader` has the tests of the operation that reads it, `at` is its path in the payload and
    `read_at` its path in the result.
    """

    reader: ClassVar[type[OperationTests]]
    at: ClassVar[Path]
    read_at: ClassVar[Path]
    members: ClassVar[tuple[Member, ...]]

    def test_members(self, caller: Caller) -> None:
        for member in self.members:
            at, read_at = (*self.at, member.name), (*self.read_at, member.field)
            self.reader.check_variants(member, at, read_at, caller)

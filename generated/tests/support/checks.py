"""The tests of an operation: every group's module has a class of rows for each of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

import msgspec
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
from .edits import changed, read_changed, removed, widened
from .rows import (
    ANYTHING,
    MADE,
    REFUSED,
    Answer,
    Call,
    Done,
    Json,
    LooksUp,
    Loose,
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
    """Marks a test that only those operations have which say something of this kind."""

    def marked(test: TestT) -> TestT:
        setattr(test, NEEDS, attribute)
        return test

    return marked


NEEDS = "needs"


class OperationTests:
    """What is checked of every operation; a subclass says of which, and what is to be seen.

    The first of `sends` is the call of the document's example, `whole` the reply with every
    member that there is. `payload_at` leads to the payload in a reply, `objects` to the objects of
    the whole reply, `secrets` are texts in it that no repr shows; an operation whose right reply
    has some does not keep the content of a wrong one either (`keeps_content`). `judged` is false
    where the stand-in cannot tell whether a request is right.
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
    members: ClassVar[tuple[Member, ...]] = ()
    raises: ClassVar[tuple[Raises, ...]]
    keys: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    repeats: ClassVar[Repeats]
    done: ClassVar[Done | None] = None
    busy: ClassVar[Answer | None] = None
    pages: ClassVar[tuple[Pages, ...]] = ()
    looks_up: ClassVar[LooksUp | None] = None
    secrets: ClassVar[tuple[str, ...]] = ()
    loose: ClassVar[tuple[Loose, ...]] = ()

    @classmethod
    def rows_of(cls, test: str) -> tuple[Sends | Reads | Raises, ...]:
        """The rows that a test is run for, one after the other."""
        if test == "test_reads":
            return (*cls.reads, cls.whole)
        return cls.sends if test == "test_sends" else cls.raises

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
    def test_a_page_is_no_reply(self, caller: Caller) -> None:
        caller.answer((self.operation, Answer("<html>Please sign in.</html>", 200, "text/html")))
        with pytest.raises(ResponseValidationError):
            caller.call(self.example)

    @needs("secrets")
    def test_shows_no_secret(self, caller: Caller) -> None:
        caller.answer((self.operation, self.whole.answer))
        shown = repr(caller.call(self.example))
        assert [text for text in self.secrets if text in shown] == []

    def test_tolerates_what_is_not_described(self, caller: Caller) -> None:
        body = widened(self.whole.body, self.objects)
        caller.answer((self.operation, Answer(body, self.whole.status, self.whole.media_type)))
        assert_same(caller.call(self.example), self.whole.result)

    @needs("members")
    def test_members(self, caller: Caller) -> None:
        for member in self.members:
            at = (*self.payload_at, *member.at)
            whole, instead = self.whole.body, member.instead
            if instead is not None:
                whole = changed(whole, (*self.payload_at, *instead.at), instead.value)
            if member.absent is not ANYTHING:
                self._variant(member, removed(whole, at), member.absent, caller)
            if member.null is not ANYTHING:
                self._variant(member, changed(whole, at, None), member.null, caller)
            if member.wrong is not None:
                self._variant(member, changed(whole, at, member.wrong), REFUSED, caller)
            for value, read in member.values:
                self._variant(member, changed(whole, at, value), read, caller)

    def _variant(self, member: Member, body: Json, expected: object, caller: Caller) -> None:
        caller.answer((self.operation, Answer(body, self.whole.status, self.whole.media_type)))
        if expected is REFUSED:
            with pytest.raises(ResponseValidationError) as caught:
                caller.call(self.example)
            # An absent member is named behind the place of its object.
            steps = (*self.payload_at, *member.at)
            assert shown(steps) in str(caught.value) or (
                shown(steps[:-1]) in str(caught.value) and str(steps[-1]) in str(caught.value)
            )
            assert caught.value.operation == self.operation
        else:
            result, whole, instead = caller.call(self.example), self.whole.result, member.instead
            if instead is not None:
                whole = read_changed(whole, instead.read_at, instead.read)
            assert_same(result, read_changed(whole, member.read_at, expected))

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

    @needs("loose")
    def test_loose_objects(self) -> None:
        for row in self.loose:
            read = msgspec.json.Decoder(row.model).decode
            assert_same(read(msgspec.json.encode(row.body)), row.result)
            assert msgspec.json.decode(msgspec.json.encode(row.result)) == row.body
            for member in row.members:
                variants = [
                    (changed(row.body, member.at, value), it) for value, it in member.values
                ]
                variants.append((removed(row.body, member.at), member.absent))
                variants.append((changed(row.body, member.at, None), member.null))
                variants.append((changed(row.body, member.at, member.wrong), REFUSED))
                for body, expected in variants:
                    if expected is REFUSED:
                        with pytest.raises(msgspec.ValidationError):
                            read(msgspec.json.encode(body))
                    elif expected is not ANYTHING:
                        result = read_changed(row.result, member.read_at, expected)
                        assert_same(read(msgspec.json.encode(body)), result)

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
            # The second answer says nothing of what became of the first request.
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
        # Without an earlier try the same refusal is somebody else's.
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
    def test_gives_item_after_item(self, caller: Caller) -> None:
        for row in self.pages:
            caller.answer(*[(self.operation, answer) for answer in row.answers])
            found = caller.call(row.call, retries=NO_REPEATS)
            assert isinstance(found, list)
            assert_same(tuple(found), row.items)
            assert tuple(seen.body for seen in caller.seen()) == row.bodies

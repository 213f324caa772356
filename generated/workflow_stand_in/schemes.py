# SPDX-License-Identifier: MIT
"""Schemes: the parts of a model from getschememodel that the stand-in needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .values import Json


@dataclass(frozen=True, slots=True)
class Activity:
    """A place where an instance can be."""

    name: str
    state: str
    initial: bool
    final: bool
    for_set_state: bool


@dataclass(frozen=True, slots=True)
class Parameter:
    """A process parameter that the scheme declares. `initial` is as written in the scheme."""

    name: str
    type: str
    persistent: bool
    initial: str | None

    @property
    def short_type(self) -> str:
        """`Decimal` for `System.Decimal, …`."""
        return self.type.partition(",")[0].rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class CommandParameter:
    """A parameter that a command takes. `default` is empty for none."""

    name: str
    required: bool
    default: str
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class Transition:
    """A way from one activity to another.

    `command` is empty where no command leads along it. `roles` are those of whom one is needed,
    for each restriction. `starts` and `ends` say whether it opens or closes a branch.
    """

    name: str
    source: Activity
    target: Activity
    classifier: str
    command: str
    parameters: tuple[CommandParameter, ...]
    roles: tuple[str, ...]
    automatic: bool
    starts: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme. `branch` names the activities of a subprocess' part; empty for a whole one."""

    code: str
    model: Mapping[str, Json]
    tags: tuple[str, ...]
    activities: tuple[Activity, ...]
    transitions: tuple[Transition, ...]
    parameters: Mapping[str, Parameter]
    words: Mapping[tuple[str, str, str], str]
    defaults: Mapping[tuple[str, str], str]
    branch: frozenset[str] = frozenset()

    @property
    def initial(self) -> Activity:
        """Where an instance begins."""
        return next(activity for activity in self.activities if activity.initial)

    def activity(self, name: str) -> Activity | None:
        """The activity of that name."""
        return next((found for found in self.activities if found.name == name), None)

    def state(self, name: str) -> Activity | None:
        """The activity that setstate leads to: instances/setstate-unknown."""
        return next(
            (found for found in self.activities if found.state == name and found.for_set_state),
            None,
        )

    def leaving(self, activity: Activity) -> Iterator[Transition]:
        """The transitions out of an activity, in the order of the scheme."""
        return (found for found in self.transitions if found.source.name == activity.name)

    def word(self, kind: str, name: str, culture: str | None) -> str:
        """The name for display: instances/getavailablecommands-culture, -culture-unknown."""
        localized = self.words.get((kind, name, (culture or "").lower()))
        return localized or self.defaults.get((kind, name)) or name

    def states_to_set(self) -> Iterator[Activity]:
        """One activity for each state; those of other branches only are left out.

        parallel/getavailablestatetoset-parallel.
        """
        elsewhere = self._elsewhere()
        seen: set[str] = set()
        for activity in self.activities:
            open_to_all = activity.for_set_state and activity.name not in elsewhere
            if open_to_all and activity.state not in seen:
                seen.add(activity.state)
                yield activity

    def branches(self, start: Transition) -> frozenset[str]:
        """The activities that a branch passes, its end included."""
        return frozenset(self._reach(start.target.name, beyond_ends=False))

    def _elsewhere(self) -> set[str]:
        if self.branch:
            return {activity.name for activity in self.activities} - self.branch
        main = self._reach(self.initial.name, beyond_ends=True)
        inside: set[str] = set()
        for transition in self.transitions:
            if transition.starts:
                inside |= self.branches(transition)
        return inside - main

    def _reach(self, start: str, beyond_ends: bool) -> set[str]:
        """What can be reached without entering a branch, and past its end if asked for."""
        found = {start}
        waiting = [start]
        while waiting:
            name = waiting.pop()
            for transition in self.transitions:
                if transition.source.name != name or transition.starts:
                    continue
                target = transition.target.name
                if target not in found:
                    found.add(target)
                    if beyond_ends or not transition.ends:
                        waiting.append(target)
        return found

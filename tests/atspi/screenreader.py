"""What a screen reader asks of a program, over AT-SPI, in the words of the tests."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 180  # seconds; the machine may be busy
Role = Atspi.Role


class Missing(AssertionError):
    """Something could not be found or read in time."""


def until(what, condition, patience=PATIENCE):
    """The first true answer of `condition`; parts of the tree come and go while it is read."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = condition()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Missing(what)
        serve(0.1)


def serve(seconds):
    """Lets what the program tells arrive."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while True:
        while context.iteration(False):
            pass
        if time.monotonic() >= end:
            return
        time.sleep(0.01)


def tree(root):
    """Everything below that is shown, parents first. Rows of tables are read through their table."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element is None:
            continue
        try:
            yield element
            if element.get_role() in (Role.TABLE, Role.LIST, Role.TREE):
                continue
            children = [element.get_child_at_index(i) for i in range(element.get_child_count())]
        except GLib.Error:
            continue  # gone meanwhile
        waiting.extend(reversed(children))


def shown(element):
    return element.get_state_set().contains(Atspi.StateType.SHOWING)


def enabled(element):
    return element.get_state_set().contains(Atspi.StateType.ENABLED)


def find_all(root, role, name=None, matches=None):
    found = []
    for element in tree(root):
        try:
            if element.get_role() != role or not shown(element):
                continue
            text = element.get_name() or ""
        except GLib.Error:
            continue
        if (name is None or text == name) and (matches is None or matches(text)):
            found.append(element)
    return found


def find(root, role, name=None, matches=None, patience=PATIENCE):
    what = f"no {role.value_nick} {name or ''}"
    return until(what, lambda: find_all(root, role, name, matches), patience)[0]


def press(element):
    """By the interface of actions, as a screen reader presses."""
    until(f"{element.get_name()} stays disabled", lambda: enabled(element))
    for i in range(element.get_n_actions()):
        if element.get_action_name(i).lower() in ("press", "click", "toggle"):
            assert element.do_action(i)
            return
    raise Missing(f"{element.get_name()} cannot be pressed")


def fill(element, text):
    assert element.get_editable_text_iface() is not None, f"{element.get_name()} cannot be filled in"
    assert element.get_editable_text_iface().set_text_contents(text)


class TableReader:
    def __init__(self, element):
        self.table = element.get_table_iface()
        assert self.table is not None, f"{element.get_name()} is no table"
        self.element = element

    def rows(self):
        return self.table.get_n_rows()

    def headers(self):
        return [self.table.get_column_description(i) or "" for i in range(self.table.get_n_columns())]

    def row(self, number):
        cells = [self.table.get_accessible_at(number, i) for i in range(self.table.get_n_columns())]
        return [cell.get_name() or "" if cell is not None else "" for cell in cells]

    def all_rows(self):
        return [self.row(i) for i in range(self.rows())]


class Heard:
    """What the program announces by itself: notices and alerts that appear."""

    def __init__(self):
        self.texts = []
        self.listener = Atspi.EventListener.new(self._event)
        self.listener.register("object:state-changed:showing")

    def _event(self, event):
        try:
            if event.detail1 and event.source.get_role() in (Role.NOTIFICATION, Role.ALERT):
                self.texts.append(event.source.get_name() or "")
        except GLib.Error:
            pass

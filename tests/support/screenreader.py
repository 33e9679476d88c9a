# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of a program, as a screen reader sees it."""
import time

import pyatspi
from gi.repository import GLib

WAIT_SECONDS = 20


class Missing(AssertionError):
    """The tree has not what somebody would look for."""


def wait_for(what, look):
    """Looks until there is something. What vanishes while it is looked at is looked at again."""
    end = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            found = look()
        except (GLib.Error, NotImplementedError):
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.03)


def has(part, state):
    return part.getState().contains(state)


def children(part):
    return [child for child in (part.getChildAtIndex(i) for i in range(part.childCount)) if child]


def shown(part):
    """What can be seen: the part itself, and all below it."""
    if has(part, pyatspi.STATE_SHOWING):
        yield part
        for child in children(part):
            yield from shown(child)


def everything(part):
    yield part
    for child in children(part):
        yield from everything(child)


def labels(part):
    """How a screen reader calls the part: by its name, and by the labels that point to it."""
    yield part.name
    for relation in part.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            for i in range(relation.getNTargets()):
                yield relation.getTarget(i).name


def act(part, *names):
    """Does the first of these actions that the part knows."""
    action = part.queryAction()
    known = [action.getName(i) for i in range(action.nActions)]
    for name in names:
        if name in known:
            return action.doAction(known.index(name))
    raise Missing(f"{part} can do {known}, none of {names}")


class Reader:
    def __init__(self, process):
        self.application = wait_for("the program in the tree", lambda: self._application(process))

    @staticmethod
    def _application(process):
        desktop = pyatspi.Registry.getDesktop(0)
        return next((a for a in children(desktop) if a.get_process_id() == process.pid), None)

    def titles(self):
        return [w.name for w in children(self.application) if has(w, pyatspi.STATE_SHOWING)]

    def window(self, title):
        return Window(self, wait_for(f"a window “{title}”", lambda: next(
            (w for w in children(self.application)
             if title in w.name and has(w, pyatspi.STATE_SHOWING)), None)))

    def quit(self, label):
        """By the menu, which need not be open for that."""
        act(next(part for part in everything(self.application)
                 if part.getRoleName() == "menu item" and part.name == label), "Press")

    def tree(self):
        """In words, for somebody who wonders what was there."""
        lines = []

        def tell(part, depth):
            try:
                if depth > 0 and not has(part, pyatspi.STATE_SHOWING):
                    return
                about = f" ({part.description})" if part.description else ""
                lines.append(f"{'  ' * depth}{part.getRoleName()} “{part.name}”{about}")
                for child in children(part):
                    tell(child, depth + 1)
            except GLib.Error as gone:
                lines.append(f"{'  ' * depth}{gone}")

        tell(self.application, 0)
        return "\n".join(lines)


class Window:
    """Fields and buttons by their labels: each must be there once, and no more."""

    def __init__(self, reader, window):
        self.reader = reader
        self.root = window
        self.title = window.name

    def part(self, role, label):
        def look():
            # While a page is turned, the one before and the one after can both be seen.
            found = [part for part in shown(self.root)
                     if part.getRoleName() == role and label in labels(part)]
            return found[0] if len(found) == 1 and has(found[0], pyatspi.STATE_ENABLED) else None
        return wait_for(f"one enabled {role} “{label}” in “{self.title}”", look)

    def is_default(self, label):
        return has(self.part("push button", label), pyatspi.STATE_IS_DEFAULT)

    def is_told_at(self, label, sentence):
        """Read out with the field, and not only beside it."""
        wait_for(f"“{sentence}” at “{label}”",
                 lambda: sentence in self.part("text", label).description)

    def press(self, label):
        act(self.part("push button", label), "Press")

    def fill(self, label, text):
        field = self.part("text", label)
        field.queryEditableText().setTextContents(text)
        wait_for(f"“{text}” in “{label}”", lambda: self.text(label) == text)

    def text(self, label):
        return self.part("text", label).queryText().getText(0, -1)

    def tick(self, role, label, group=None):
        box = self.part(role, label)
        if group and (box.parent.getRoleName(), box.parent.name) != ("panel", group):
            raise Missing(f"“{label}” in a group “{group}”")
        act(box, "Toggle")
        wait_for(f"a tick at “{label}”", lambda: has(box, pyatspi.STATE_CHECKED))

    def choose(self, label, item):
        """In a list that drops down, with the mouse: it has no action for it."""
        act(self.part("combo box", label), "Press")
        click(self.part("list item", item))
        wait_for(f"“{item}” chosen in “{label}”",
                 lambda: self.part("combo box", label).name == item)

    def says(self, sentence):
        wait_for(f"“{sentence}” in “{self.title}”", lambda: any(
            part.getRoleName() == "label" and sentence in part.name for part in shown(self.root)))

    def lines(self, label, column, wanted):
        """The lines of a table, each as {column: text}, once the column holds what is wanted."""
        def look():
            table = self.part("table", label).queryTable()
            names = [table.getColumnHeader(i).name for i in range(table.nColumns)]
            found = [{name: table.getAccessibleAt(row, i).name for i, name in enumerate(names)}
                     for row in range(table.nRows)]
            return found if sorted(line[column] for line in found) == sorted(wanted) else None
        return wait_for(f"{wanted} as “{column}” of “{label}”", look)

    def is_gone(self):
        wait_for(f"the end of “{self.title}”", lambda: self.title not in self.reader.titles())


def click(part):
    def place():
        box = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return (box.x + box.width // 2, box.y + box.height // 2) if box.width > 0 else None
    pyatspi.Registry.generateMouseEvent(*wait_for(f"room for {part}", place),
                                        pyatspi.MOUSE_B1C)

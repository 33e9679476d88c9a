# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the program can be watched from outside: a screen, a bus and a home of its own."""
import os
import select
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

START_SECONDS = 30


class Stage:
    """Nothing of the machine's own session is touched, and all of it ends with the `with`."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="outside-"))
        self._processes = []

    def __enter__(self):
        try:
            self._build()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _build(self):
        for foreign in ("AT_SPI_BUS_ADDRESS", "LANGUAGE", "QT_SCALE_FACTOR", "SESSION_MANAGER",
                        "WAYLAND_DISPLAY", "XAUTHORITY"):
            os.environ.pop(foreign, None)
        os.environ.update(LC_ALL="C.UTF-8", GSETTINGS_BACKEND="memory", QT_QPA_PLATFORM="xcb",
                          QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for name in ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                     "XDG_CACHE_HOME"):
            place = self.folder / name.lower()
            place.mkdir(mode=0o700)
            os.environ[name] = str(place)
        # Without a reset when the last client leaves, for the next one would not get in meanwhile.
        # The screen is also a file, for a picture of what went wrong.
        display = self._start_and_hear("Xvfb", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                                       "-noreset", "-fbdir", str(self.folder), "-displayfd")
        os.environ["DISPLAY"] = f":{display}"
        # Starts the bus of the accessibility tree by itself, as soon as somebody asks for it.
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_hear(
            "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")

    def start(self, *command, **more):
        """A process that ends with the stage; what it says is in said()."""
        with open(self._log(command), "ab") as log:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                       start_new_session=True, **more)
        self._processes.append(process)
        return process

    def said(self, command):
        return self._log([command]).read_text(encoding="utf-8", errors="replace")

    def keep_picture(self, path):
        """As an X window dump, which needs no other program."""
        shutil.copyfile(self.folder / "Xvfb_screen0", path)

    def _log(self, command):
        return self.folder / f"{Path(command[0]).name}.log"

    def _start_and_hear(self, *command):
        """The line that the command writes to the file whose number is its last argument."""
        hear, tell = os.pipe()
        with os.fdopen(hear) as heard:
            self.start(*command, str(tell), pass_fds=[tell])
            os.close(tell)
            ready, _, _ = select.select([heard], [], [], START_SECONDS)
            line = heard.readline().strip() if ready else ""
        if not line:
            raise RuntimeError(f"{command[0]} did not start: {self.said(command[0])}")
        return line


def end(process):
    """The process, and whatever it started."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(timeout=5)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            pass

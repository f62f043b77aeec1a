"""A program in a pseudo-terminal, timed from the outside."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|[()][A-Z0-9]|\][^\x07]*\x07|[=>78M])")
QUIET = 0.025


class Terminal:
    """Starts the words of `command` in a terminal of 140 columns and 40 rows."""

    def __init__(self, command, environment):
        self.output = b""
        self.started = time.perf_counter()
        self.process, self.file = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))

    def read(self, timeout):
        """Adds what arrives within the time; False where nothing did."""
        if not select.select([self.file], [], [], timeout)[0]:
            return False
        try:
            self.output += os.read(self.file, 1 << 16)
        except OSError:
            return False
        return True

    def wait(self, marker, deadline=60.0):
        """Milliseconds from the start until the text stands on the screen."""
        end = self.started + deadline
        while time.perf_counter() < end:
            self.read(0.5)
            now = time.perf_counter()
            if marker in ESCAPES.sub(b"", self.output):
                return (now - self.started) * 1000
        raise TimeoutError(f"{marker!r} did not appear in {deadline:.0f} s")

    def settle(self, quiet=0.3):
        """Waits until nothing has arrived for a while."""
        while self.read(quiet):
            pass
        self.output = b""

    def quiet(self, quiet=0.4):
        """Milliseconds from the start to the last byte before nothing more comes for a while."""
        last = time.perf_counter()
        while self.read(quiet):
            last = time.perf_counter()
        self.output = b""
        return (last - self.started) * 1000

    def press(self, key):
        """Milliseconds from the key to the last byte of its answer; None where none came."""
        self.output = b""
        begun = time.perf_counter()
        os.write(self.file, key)
        last = None
        timeout = 1.0
        while self.read(timeout):
            last = time.perf_counter()
            timeout = QUIET
        return None if last is None else (last - begun) * 1000

    def memory(self):
        """The most memory the program has held, in MiB."""
        with open(f"/proc/{self.process}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        return 0.0

    def wakeups(self, seconds):
        """Voluntary context switches a second while nobody presses a key."""

        def switches():
            counts = {}
            for task in os.listdir(f"/proc/{self.process}/task"):
                with open(f"/proc/{self.process}/task/{task}/status", encoding="ascii") as status:
                    for line in status:
                        if line.startswith("voluntary_ctxt_switches:"):
                            counts[task] = int(line.split()[1])
            return counts

        before = switches()
        time.sleep(seconds)
        # A thread that ended meanwhile takes its count with it.
        return sum(count - before.get(task, 0) for task, count in switches().items()) / seconds

    def quit(self, keys):
        """Leaves by the keys, and by a signal where they do not help."""
        try:
            os.write(self.file, keys)
        except OSError:
            pass
        end = time.perf_counter() + 3
        while time.perf_counter() < end:
            if not self.read(0.1) and os.waitpid(self.process, os.WNOHANG)[0]:
                break
        else:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.file)

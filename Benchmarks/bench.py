"""Measures fathom on the real register and on synthetic stores beside its peers, in one run, and
prints a table.

The synthetic stores are made once and kept in `.build-bench`; the sizes to measure may be given in
FATHOM_BENCH (such as "S M"; by default "S M L", of which L takes some minutes to make and 2 GB).
Absolute times drift with the machine; programs are measured in turn, round by round, so that the
ratios hold. Medians throughout. Nothing here can fail a test run.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import peers
import stores
from pseudoterminal import Terminal

MAPPING = "Doc Number=key,Vendor=vendor,Amount=value,Begin Date=startsOn,End Date=endsOn"
ROUNDS = 7
VENDORS = 1_574


def main():
    fathom, register = (os.path.abspath(path) for path in sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="fathom-bench-") as folder:
        environment = surroundings(folder)
        rows = [("import of the register, whole process", "ms", imported(fathom, register, environment), 2000)]
        rows += logged(fathom, environment)
        rows += screens(fathom, environment, peers.newsboat(folder, VENDORS, 100_000))
        for size in os.environ.get("FATHOM_BENCH", "S M L").split():
            rows += synthetic(fathom, size, environment)
    show(rows)


def surroundings(folder):
    """An environment in which nothing of the user's is read or written."""
    return {
        "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
        "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder}


def timed(command, environment):
    """Milliseconds that the whole process takes, from its making to its end."""
    program = shutil.which(command[0])
    unseen = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    begun = time.perf_counter()
    process = os.posix_spawn(program, command, environment, file_actions=unseen)
    _, status = os.waitpid(process, 0)
    spent = (time.perf_counter() - begun) * 1000
    if os.waitstatus_to_exitcode(status) not in (0, 10):
        sys.exit(f"{' '.join(command)}: left with {os.waitstatus_to_exitcode(status)}")
    return spent


def imported(fathom, register, environment):
    """The median of three imports into empty stores; the last store stays for what follows."""
    times = []
    for store in ("first", "second", None):
        words = [fathom] + (["--store", f"{environment['HOME']}/{store}.sqlite"] if store else [])
        times.append(timed(
            words + ["import", register, "--as", "agreements", "--map", MAPPING], environment))
    return statistics.median(times)


def logged(fathom, environment):
    """One durable entry from the shell, and a row of plain SQLite beside it."""
    command = [fathom, "log", "DPAA: call agreed to send the price sheet"]
    floor = [
        "sqlite3", f"{environment['HOME']}/floor.db",
        "create table if not exists t(x); insert into t values('call')"]
    own, plain = [], []
    for _ in range(30):
        own.append(timed(command, environment))
        if subprocess.run(["which", "sqlite3"], capture_output=True, check=False).returncode == 0:
            plain.append(timed(floor, environment))
    rows = [("fathom log, whole process", "ms", statistics.median(own), 15)]
    if plain:
        rows.append(("  sqlite3 insert", "ms", statistics.median(plain), None))
    return rows


def screens(fathom, environment, newsboat):
    """Start, scrolling and filtering, in turn with newsboat where it is installed."""
    samples = {}

    def add(name, values):
        samples.setdefault(name, []).extend(value for value in values if value is not None)

    for number in range(ROUNDS):
        terminal = Terminal([fathom], environment)
        add("start", [terminal.wait(b"1,574 vendors")])
        terminal.settle()
        terminal.press(b"2")
        terminal.settle()
        add("key", [terminal.press(key) for key in [b"j"] * 60 + [b"k"] * 30])
        terminal.press(b"/")
        add("filter", [terminal.press(key.encode()) for key in "building"])
        terminal.press(b"\x1b")
        terminal.press(b"\x1b")
        add("memory", [terminal.memory()])
        if number == 0:
            add("idle", [terminal.wakeups(3)])
        terminal.quit(b"Q")
        if newsboat:
            other = Terminal(newsboat, environment)
            add("newsboat start", [other.wait(b"unread", 120)])
            other.settle()
            add("newsboat key", [other.press(key) for key in [b"j"] * 60 + [b"k"] * 30])
            add("newsboat memory", [other.memory()])
            other.quit(b"Q")
    labels = [
        ("start to first screen, 1,574 vendors", "ms", "start", 60),
        ("  newsboat, 1,574 feeds, 100,000 entries", "ms", "newsboat start", None),
        ("key in the portfolio, to the last byte", "ms", "key", 0.6),
        ("  newsboat", "ms", "newsboat key", None),
        ("each key of the filter", "ms", "filter", 5),
        ("most memory", "MiB", "memory", 60),
        ("  newsboat", "MiB", "newsboat memory", None),
        ("wake-ups a second while idle", "", "idle", 2),
    ]
    return [
        (label, unit, statistics.median(samples[name]), goal)
        for label, unit, name, goal in labels if samples.get(name)]


def synthetic(fathom, size, environment):
    """Everything that grows with the log, on the store of a size."""
    folder = os.path.abspath(".build-bench")
    os.makedirs(folder, mode=0o700, exist_ok=True)
    store = os.path.join(folder, f"{size}.sqlite")
    if not os.path.exists(store):
        print(f"Making the store of size {size} ...", file=sys.stderr)
        stores.build(fathom, size, store, environment)
    vendors = stores.SIZES[size]
    ours = [fathom, "--store", store, "--today", str(stores.TODAY)]
    scan = ["sqlite3", store, "SELECT vendor, count(*) FROM communication NOT INDEXED GROUP BY vendor"]
    bare, assessed, searched, logs = [], [], [], []
    for _ in range(ROUNDS):
        bare.append(timed(scan, environment))
        assessed.append(timed(ours + ["assess"], environment))
        searched.append(timed(ours + ["search", "answers weekends"], environment))
        logs.append(timed(ours + ["log", "00042: call agreed the next step"], environment))
    times, read, keys, memory = [], [], [], []
    for _ in range(ROUNDS):
        terminal = Terminal(ours, environment)
        times.append(terminal.wait(b"late"))
        read.append(terminal.quiet())
        terminal.press(b"2")
        terminal.settle()
        terminal.press(b"/")
        keys += [terminal.press(key.encode()) for key in "cloud grp"]
        memory.append(terminal.memory())
        terminal.press(b"\x1b")
        terminal.quit(b"Q")
    scanned, judged = statistics.median(bare), statistics.median(assessed)
    label = f"{vendors:,} vendors: "
    return [
        (label + "sqlite3 counts all talks", "ms", scanned, None),
        (label + "assess, whole process", "ms", judged, None),
        ("  times the count", "", judged / scanned, 6),
        (label + "search, whole process", "ms", statistics.median(searched), None),
        (label + "log, whole process", "ms", statistics.median(logs), 15),
        (label + "start to first verdicts", "ms", statistics.median(times), 150),
        (label + "start until all is read", "ms", statistics.median(read), None),
        (label + "each key of the filter", "ms", statistics.median(k for k in keys if k), 5),
        (label + "most memory", "MiB", statistics.median(memory), 60)]


def show(rows):
    """Prints the table: what, how much, and the goal where there is one."""
    print(f"{'':45}{'median':>10}      {'goal':>8}")
    for label, unit, value, goal in rows:
        limit = "" if goal is None else f"<= {goal:g}"
        print(f"{label:45}{value:10.2f} {unit:4} {limit:>8}")


if __name__ == "__main__":
    main()

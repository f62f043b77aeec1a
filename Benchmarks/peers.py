"""Data of comparable size for the programs we measure ourselves against."""

import os
import shutil
import sqlite3
import subprocess

WORDS = "renewal price outage ticket review invoice notice backup rollout audit licence quote".split()


def newsboat(folder, feeds, entries):
    """A command that opens newsboat on so many feeds, or None where it is not installed."""
    if not shutil.which("newsboat"):
        return None
    home = os.path.join(folder, "newsboat")
    os.makedirs(home, exist_ok=True)
    urls, cache, settings = (os.path.join(home, name) for name in ("urls", "cache.db", "config"))
    addresses = [f"file://{home}/{number:05}.xml" for number in range(feeds)]
    with open(urls, "w", encoding="ascii") as file:
        file.write("\n".join(addresses) + "\n")
    with open(settings, "w", encoding="ascii") as file:
        file.write("auto-reload no\nrefresh-on-startup no\nconfirm-exit no\n")
    command = ["newsboat", "-u", urls, "-c", cache, "-C", settings]
    subprocess.run(command + ["-x", "print-unread"], capture_output=True, check=False)
    database = sqlite3.connect(cache)
    with database:
        fill(database, "rss_feed", ({
            "rssurl": address, "url": "http://localhost/", "title": title(number), "etag": "",
            "lastmodified": 0, "is_rtl": 0} for number, address in enumerate(addresses)))
        fill(database, "rss_item", ({
            "guid": f"entry-{number}", "title": title(number), "author": "", "content": title(number),
            "url": "http://localhost/", "feedurl": addresses[number % feeds], "unread": 1,
            "pubDate": 1_700_000_000 - number, "enclosure_url": "", "enclosure_type": "",
            "enqueued": 0, "flags": "", "deleted": 0, "base": ""} for number in range(entries)))
        database.execute("analyze")
    database.close()
    return command


def title(number):
    """A line of four words, the same for the same number."""
    return " ".join(WORDS[(number * step + step) % len(WORDS)] for step in (1, 5, 7, 11))


def fill(database, table, rows):
    """Adds rows to a table, leaving out the columns that this version of it lacks."""
    columns = [row[1] for row in database.execute(f"pragma table_info({table})")]
    for row in rows:
        known = {name: value for name, value in row.items() if name in columns}
        marks = ", ".join("?" * len(known))
        database.execute(
            f"insert or replace into {table} ({', '.join(known)}) values ({marks})",
            list(known.values()))

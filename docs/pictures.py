#!/usr/bin/env python3
"""Draws the pictures of the README from the real program.

    make pictures          (or: docs/pictures.py PATH-OF-FATHOM)

Runs the sample portfolio of a fixed day in tmux, presses the keys of each picture, and writes what
stands on the screen as SVG: one text run for each stretch of one style, so that the picture can be
searched and read aloud.
"""

import html
import os
import re
import subprocess
import sys
import tempfile
import time

DAY = "2026-11-21T08:30"
# Name, columns, rows, theme, keys, what a reader who cannot see it is told.
PICTURES = [
    ("today", 100, 30, "harbour-dark", [], "Today: what waits for whom, irreversible first"),
    ("portfolio", 100, 30, "harbour-dark", ["2"], "Portfolio: every vendor with depth, both sides, fault and why"),
    ("why", 100, 30, "tokyo-night", ["2", "w"], "Why: the verdict on a vendor taken apart"),
    ("map", 100, 30, "harbour-dark", ["g", "m"], "The map: how deep against how dear"),
    ("charts", 100, 30, "gruvbox-dark", ["2", "W"], "A vendor's year: contact by week, replies, measures, budget"),
    ("call-sheet", 100, 30, "nord", ["2", "C"], "Call sheet: whom to call, and in which order"),
    ("log", 100, 30, "harbour-light", ["2", "a", "-c :in @", "BSpace", "-yest 3pm 25m Wants a 3-year term #sales >fri send the numbers"], "The log bar reads one line as a call with a follow-up"),
]
PAPER = {"harbour-light": ("#fbfaf7", "#24272d"), "nord": ("#2e3440", "#d8dee9"),
         "tokyo-night": ("#1a1b26", "#a9b1d6"), "gruvbox-dark": ("#282828", "#ebdbb2")}
DARK = ("#16181d", "#d7dae0")
CELL_WIDTH, CELL_HEIGHT, SIZE = 8.43, 18, 14
ANSI = ["#000000", "#c2403a", "#4e9a47", "#b8860b", "#3465a4", "#8f5fa8", "#2b9aa0", "#c8ccd4",
        "#8b919c", "#ff7a59", "#8ae234", "#f0c649", "#56b4e9", "#c58af9", "#6fd3d8", "#ffffff"]


def screen(program, columns, rows, theme, keys):
    """Returns the rows of the screen with their SGR sequences."""
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(home + "/config/fathom")
        with open(home + "/config/fathom/config.toml", "w") as config:
            config.write(f'theme = "{theme}"\nmouse = false\n')
        socket = ["tmux", "-L", f"pictures{os.getpid()}", "-f", "/dev/null"]
        command = (f"env HOME={home} XDG_CONFIG_HOME={home}/config XDG_STATE_HOME={home}/state "
                   f"XDG_DATA_HOME={home}/data COLORTERM=truecolor TERM=tmux-256color LANG=C.UTF-8 "
                   f"{program} demo --today {DAY}")
        subprocess.run(socket + ["-u", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                                 command], check=True)
        try:
            settle(socket)
            for key in keys:
                text = ["-l", key[1:]] if key.startswith("-") else [key]
                subprocess.run(socket + ["send-keys"] + text, check=True)
                settle(socket)
            return capture(socket, "-e").rstrip("\n").split("\n")
        finally:
            subprocess.run(socket + ["kill-server"], check=False)


def capture(socket, *options):
    return subprocess.run(socket + ["capture-pane", "-p", *options], check=True,
                          capture_output=True, text=True).stdout


def settle(socket):
    """Waits until the screen has stood still for half a second."""
    before, still = None, 0
    for _ in range(100):
        time.sleep(0.1)
        now = capture(socket, "-e")
        isDone = now.strip() and "trying" not in now and "reading" not in now
        still = still + 1 if now == before and isDone else 0
        before = now
        if still >= 5:
            return


def runs(line):
    """Splits a row into (column, text, style) of equal style."""
    style, column, found = {}, 0, []
    for part in re.split(r"(\x1b\[[0-9;:]*m)", line):
        if part.startswith("\x1b["):
            style = restyled(style, part[2:-1])
        elif part:
            # Anchored anew after every gap, so that a foreign font shifts no column.
            for piece in re.split(r"( {2,})", part):
                if piece:
                    found.append((column, piece, dict(style)))
                    column += width(piece)
    return found


def width(text):
    wide = sum(1 for c in text if "\u1100" <= c <= "\u115f" or "\u2e80" <= c <= "\ua4cf"
               or "\uac00" <= c <= "\ud7a3" or "\uff00" <= c <= "\uff60")
    marks = sum(1 for c in text if "\u0300" <= c <= "\u036f")
    return len(text) + wide - marks


def restyled(style, codes):
    style = dict(style)
    numbers = [int(n) if n else 0 for n in re.split("[;:]", codes)]
    while numbers:
        code = numbers.pop(0)
        if code == 0:
            style = {}
        elif code in (38, 48):
            place = "ink" if code == 38 else "paper"
            kind = numbers.pop(0)
            style[place] = ("#%02x%02x%02x" % tuple(numbers[:3])) if kind == 2 else indexed(numbers[0])
            del numbers[:3 if kind == 2 else 1]
        elif code in (39, 49):
            style.pop("ink" if code == 39 else "paper", None)
        elif 30 <= code <= 37 or 90 <= code <= 97:
            style["ink"] = ANSI[code - 30 if code < 90 else code - 82]
        elif 40 <= code <= 47 or 100 <= code <= 107:
            style["paper"] = ANSI[code - 40 if code < 100 else code - 92]
        else:
            names = {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse"}
            if code in names:
                style[names[code]] = True
    return style


def indexed(number):
    if number < 16:
        return ANSI[number]
    if number >= 232:
        grey = 8 + 10 * (number - 232)
        return "#%02x%02x%02x" % (grey, grey, grey)
    levels = [0, 95, 135, 175, 215, 255]
    number -= 16
    return "#%02x%02x%02x" % (levels[number // 36], levels[number // 6 % 6], levels[number % 6])


def picture(lines, columns, rows, theme, title):
    paper, ink = PAPER.get(theme, DARK)
    inner_width, inner_height = columns * CELL_WIDTH, rows * CELL_HEIGHT
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{html.escape(title)}" '
        f'viewBox="0 0 {inner_width + 24:.0f} {inner_height + 24:.0f}">',
        f"<title>{html.escape(title)}</title>",
        f'<rect width="100%" height="100%" rx="8" fill="{paper}"/>',
        '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" '
        f'font-size="{SIZE}" xml:space="preserve" transform="translate(12 12)">',
    ]
    for row, line in enumerate(lines[:rows]):
        for column, text, style in runs(line):
            out += run(row, column, text, style, paper, ink)
    return "\n".join(out + ["</g>", "</svg>", ""])


def run(row, column, text, style, paper, ink):
    front, back = style.get("ink", ink), style.get("paper")
    if style.get("reverse"):
        front, back = back or paper, front
    x, y, columns = column * CELL_WIDTH, row * CELL_HEIGHT, width(text)
    out = []
    if back:
        out.append(f'<rect x="{x:.2f}" y="{y}" width="{columns * CELL_WIDTH:.2f}" '
                   f'height="{CELL_HEIGHT}" fill="{back}"/>')
    if text.strip():
        extra = ' font-weight="bold"' if style.get("bold") else ""
        extra += ' font-style="italic"' if style.get("italic") else ""
        extra += ' text-decoration="underline"' if style.get("underline") else ""
        extra += ' opacity="0.7"' if style.get("dim") else ""
        out.append(f'<text x="{x:.2f}" y="{y + 13.5}" textLength="{columns * CELL_WIDTH:.2f}" '
                   f'lengthAdjust="spacing" fill="{front}"{extra}>{html.escape(text)}</text>')
    return out


def main():
    program = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/fathom")
    folder = os.path.dirname(os.path.abspath(__file__))
    for name, columns, rows, theme, keys, title in PICTURES:
        lines = screen(program, columns, rows, theme, keys)
        with open(f"{folder}/{name}.svg", "w") as out:
            out.write(picture(lines, columns, rows, theme, title))
        print(f"docs/{name}.svg")


if __name__ == "__main__":
    main()

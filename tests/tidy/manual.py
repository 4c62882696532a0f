#!/usr/bin/env python3
"""Checks that a manual page names every command and option that the program's --help prints.

manual.py PAGE PROGRAM
"""

import re
import subprocess
import sys


def help_of(program, command):
    done = subprocess.run([program, *command, "--help"], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} {' '.join(command)} --help ends with {done.returncode}: {done.stderr}")
    return done.stdout


def commands_in(text):
    """The names that CLI11 lists under "Subcommands:"."""
    listed = re.search(r"^Subcommands:\n((?:  .*\n|\n)*)", text, re.M)
    return re.findall(r"^  ([a-z-]+)", listed.group(1), re.M) if listed else []


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    page, program = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        manual = file.read().replace("\\-", "-")

    missing = []
    seen = 0
    waiting = [[]]
    while waiting:
        command = waiting.pop()
        text = help_of(program, command)
        deeper = [command + [name] for name in commands_in(text)]
        waiting += deeper
        names = [" ".join(each) for each in deeper]
        names += re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)
        seen += len(names)
        missing += [f"{' '.join(command)} {name}".strip() if name.startswith("--") else name
                    for name in names if name not in manual]
    for name in missing:
        print(f"{page}:1: says nothing of {name}")
    if seen == 0:
        sys.exit(f"{program} --help names no option; is it the right program?")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

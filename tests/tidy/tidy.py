#!/usr/bin/env python3
"""Checks the source tree against the rules of its architecture.

tidy.py --list                         the rules, one a line
tidy.py --root FOLDER [RULE...]        checks them, all without a name
Exit: 0 kept, 1 broken (places on standard output), 2 usage, 77 could not be checked here.
"""

import argparse
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

# pylint: disable=wrong-import-position
import files
import layers
from tree import Tree

RULES = {rule.__name__.replace("_", "-"): rule for rule in layers.RULES + files.RULES}


def main():
    parser = argparse.ArgumentParser(description="Checks the source tree against its rules.")
    parser.add_argument("--root", default=".", help="top of the source tree")
    parser.add_argument("--build", help="build folder with compile_commands.json")
    parser.add_argument("--without-gui", action="store_true", help="the build leaves the window out")
    parser.add_argument("--list", action="store_true", help="list the rules")
    parser.add_argument("rules", nargs="*")
    options = parser.parse_args()
    if options.list:
        for name, rule in RULES.items():
            print(f"{name}: {rule.__doc__}")
        return 0
    unknown = [name for name in options.rules if name not in RULES]
    if unknown:
        parser.error(f"no such rule: {', '.join(unknown)}")

    tree = Tree(options.root, options.build, not options.without_gui)
    broken = skipped = 0
    for name in options.rules or RULES:
        try:
            findings = list(RULES[name](tree))
        except files.Skip as reason:
            print(f"{name}: not checked, {reason}")
            skipped += 1
            continue
        for finding in findings:
            print(finding)
        if findings:
            print(f"{name}: {len(findings)} broken. The rule: {RULES[name].__doc__}")
            broken += 1
    if broken:
        return 1
    return 77 if options.rules and skipped == len(options.rules) else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Runs clang-tidy over the longest source file of every module of core and every folder of the
interfaces: short enough for each test run, wide enough to see each module's habits."""

import argparse
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

# pylint: disable=wrong-import-position
from tree import Tree


def longest_of_each_folder(tree):
    longest = {}
    for path in tree.under("core/", "ui/", "app/", ends=".cpp"):
        folder = os.path.dirname(path)
        if folder not in longest or len(tree.text(path)) > len(tree.text(longest[folder])):
            longest[folder] = path
    return sorted(longest.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True)
    parser.add_argument("--build", required=True)
    parser.add_argument("--clang-tidy", required=True)
    options = parser.parse_args()

    tree = Tree(options.root)
    with open(os.path.join(options.build, "compile_commands.json"), encoding="utf-8") as file:
        commands = file.read()
    broken = 0
    for path in longest_of_each_folder(tree):
        if path not in commands:
            continue
        # A build may make GCC's warnings errors, some of which clang does not know.
        done = subprocess.run([options.clang_tidy, "-p", options.build, "--quiet",
                               "--extra-arg=-Wno-error", path],
                              cwd=options.root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(done.stdout + done.stderr)
            broken += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

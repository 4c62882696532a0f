"""Rules on the files themselves."""

import fnmatch
import json
import os
import re
import shutil
import subprocess

from tree import CODE, Finding

ROOT_ENTRIES = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "ui",
                "resources", "tests", "packaging"}
LONGEST_FILE = 400
CLANG_FORMAT_MAJOR = "14"

TEXT = CODE + (".py", ".sh", ".cmake", ".txt", ".json", ".md", ".sql", ".svg", ".xml", ".desktop",
               ".yml", ".yaml", ".in")


class Skip(Exception):
    """A rule that cannot be checked here; its text says why."""


def root_entries(tree):
    """The top level stays short: only what architecture allows, dot files, and ignored files."""
    ignored = []
    if tree.exists(".gitignore"):
        ignored = [line.strip().rstrip("/") for _, line in tree.lines(".gitignore")]
    for name in sorted(os.listdir(tree.root)):
        if name in ROOT_ENTRIES or name.startswith("."):
            continue
        if not any(fnmatch.fnmatch(name, pattern) for pattern in ignored if pattern):
            yield Finding(name, 1, "does not belong at the top level")


def file_length(tree):
    """A file of more than 400 lines has more than one subject: split it."""
    for path in tree.under(ends=CODE + (".py", ".sh", ".cmake")):
        count = tree.text(path).count("\n")
        if count > LONGEST_FILE:
            yield Finding(path, count, f"{count} lines, at most {LONGEST_FILE}")


def pragma_once(tree):
    """A header begins with #pragma once."""
    for path in tree.under(ends=".h"):
        code = [line for _, line in tree.code_lines(path) if line.strip()]
        if not code or code[0].strip() != "#pragma once":
            yield Finding(path, 1, "does not begin with #pragma once")


def _built_elsewhere(tree, path):
    return not tree.gui and path.startswith(("ui/", "app/gui/", "core/playback/", "tests/ui/",
                                             "tests/unit/playback/"))


def sources_in_targets(tree):
    """Every source file belongs to a target; a forgotten one rots unseen."""
    if not tree.build:
        raise Skip("no build folder given")
    with open(os.path.join(tree.build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    compiled = {os.path.realpath(os.path.join(entry["directory"], entry["file"]))
                for entry in entries}
    for path in tree.under(ends=".cpp"):
        if _built_elsewhere(tree, path):
            continue
        if os.path.realpath(os.path.join(tree.root, path)) not in compiled:
            yield Finding(path, 1, "is in no target of this build")


def headers_included(tree):
    """Every header is included by somebody."""
    included = {include.path for path in tree.code() for include in tree.includes(path)}
    for path in tree.under(ends=".h"):
        if path not in included:
            yield Finding(path, 1, "is included nowhere")


def no_personal_paths(tree):
    """No path of one person's machine: such a file works for its author only."""
    pattern = re.compile(r"(?<![\w.])(/home/\w|/Users/\w|/root/\w|/tmp/\w|[A-Z]:\\\\?Users)")
    for path in tree.under():
        if not path.endswith(TEXT) or path.startswith("tests/tidy/"):
            continue
        for number, line in tree.lines(path):
            if pattern.search(line):
                yield Finding(path, number, f"names {pattern.search(line).group()}…")


def clean_whitespace(tree):
    """No tabs, no carriage returns, no blanks at line ends, a newline at the end."""
    for path in tree.under():
        if not path.endswith(TEXT):
            continue
        for number, line in tree.lines(path):
            if "\t" in line:
                yield Finding(path, number, "has a tab")
            if "\r" in line:
                yield Finding(path, number, "has a carriage return")
            elif line != line.rstrip() and not path.endswith(".md"):
                yield Finding(path, number, "ends in blanks")
        if tree.text(path) and not tree.text(path).endswith("\n"):
            yield Finding(path, 1, "does not end in a newline")


def no_loose_ends(tree):
    """What is left to do is tracked as an issue, not as a note in the code."""
    for path in tree.under(ends=CODE + (".sh", ".cmake", ".sql")):
        for number, line in tree.lines(path):
            found = re.search(r"\b(TODO|FIXME|XXX)\b", line)
            if found:
                yield Finding(path, number, f"has a {found.group()}")


def formatted(tree):
    """Code is formatted by clang-format 14 with .clang-format."""
    program = shutil.which("clang-format-14") or shutil.which("clang-format")
    if not program:
        raise Skip("clang-format is not installed")
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    if f"version {CLANG_FORMAT_MAJOR}." not in version.stdout:
        raise Skip(f"needs clang-format {CLANG_FORMAT_MAJOR}, found {version.stdout.strip()}")
    for path in tree.code():
        done = subprocess.run([program, "--dry-run", path], cwd=tree.root, capture_output=True,
                              text=True, check=False)
        place = re.search(r":(\d+):\d+: ", done.stderr)
        if place or done.returncode != 0:
            yield Finding(path, int(place.group(1)) if place else 1,
                          "is not formatted; clang-format -i does it")


def shell_parses(tree):
    """Shell scripts are ones that POSIX sh (bash where they say so) can read."""
    for path in tree.under():
        first = tree.bytes(path)[:64].split(b"\n")[0] if not path.endswith(CODE) else b""
        bash = first.startswith(b"#!") and b"bash" in first
        if not (bash or path.endswith(".sh") or (first.startswith(b"#!") and b"/sh" in first)):
            continue
        shell = "bash" if bash else "sh"
        done = subprocess.run([shell, "-n", path], cwd=tree.root, capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            place = re.search(r"(?:line )?(\d+): ", done.stderr)
            yield Finding(path, int(place.group(1)) if place else 1, done.stderr.strip())


def json_parses(tree):
    """JSON files are JSON."""
    for path in tree.under(ends=".json"):
        try:
            json.loads(tree.text(path))
        except ValueError as error:
            yield Finding(path, getattr(error, "lineno", 1), str(error))


def links_lead_somewhere(tree):
    """A relative link in a document leads to a file."""
    for path in tree.under(ends=".md"):
        folder = os.path.dirname(path)
        for number, line in tree.lines(path):
            for target in re.findall(r"\]\(([^)#\s]+)", line):
                if ":" not in target and not tree.exists(os.path.join(folder, target)):
                    yield Finding(path, number, f"links to {target}, which is not there")


RULES = [root_entries, file_length, pragma_once, sources_in_targets, headers_included,
         no_personal_paths, clean_whitespace, no_loose_ends, formatted, shell_parses, json_parses,
         links_lead_somewhere]

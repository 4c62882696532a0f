"""The source tree as the rules see it: its files, their lines, their includes."""

import os
import re
from dataclasses import dataclass

CODE = (".cpp", ".h")
# Never ours: build trees, caches, editors' folders. tests/data holds broken files on purpose.
SKIPPED_FOLDERS = {"build", ".git", ".cache", ".vscode", ".idea", "__pycache__"}
DATA = "tests/data/"

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


@dataclass(frozen=True)
class Finding:
    """One broken rule at one place."""

    path: str
    line: int
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}"


@dataclass(frozen=True)
class Include:
    line: int
    path: str
    quoted: bool


class Tree:
    """Paths are relative to the root, with forward slashes."""

    def __init__(self, root, build=None, gui=True):
        self.root = root
        self.build = build
        self.gui = gui
        self.paths = sorted(self._walk())
        self._texts = {}

    def _walk(self):
        for folder, folders, files in os.walk(self.root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            for name in files:
                yield os.path.relpath(os.path.join(folder, name), self.root).replace(os.sep, "/")

    def under(self, *prefixes, ends=None):
        """Files below any of the folders, tests/data left out."""
        for path in self.paths:
            if path.startswith(DATA) or (ends and not path.endswith(ends)):
                continue
            if not prefixes or path.startswith(prefixes):
                yield path

    def code(self, *prefixes):
        return self.under(*(prefixes or ("core/", "ui/", "app/", "tests/")), ends=CODE)

    def exists(self, path):
        return os.path.exists(os.path.join(self.root, path))

    def bytes(self, path):
        with open(os.path.join(self.root, path), "rb") as file:
            return file.read()

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = self.bytes(path).decode("utf-8", errors="replace")
        return self._texts[path]

    def lines(self, path):
        """(number, line) pairs, numbers from 1."""
        return enumerate(self.text(path).split("\n"), start=1)

    def code_lines(self, path):
        """The same without comments and the contents of string literals."""
        text = re.sub(r"/\*.*?\*/", lambda found: "\n" * found.group().count("\n"),
                      self.text(path), flags=re.S)
        for number, line in enumerate(text.split("\n"), start=1):
            if not INCLUDE.match(line):
                line = re.sub(r'"(\\.|[^"\\])*"', '""', line)
            yield number, re.sub(r"//.*", "", line)

    def includes(self, path):
        for number, line in self.code_lines(path):
            found = INCLUDE.match(line)
            if found:
                yield Include(number, found.group(2), found.group(1) == '"')

    def module_order(self):
        """Modules of core in the order that core/README.md lists them: its first fenced block."""
        block = re.search(r"^```\n(.*?)^```", self.text("core/README.md"), re.S | re.M)
        return re.findall(r"^([a-z_]+)/", block.group(1), re.M) if block else []


def module_of(path):
    """'audio' for core/audio/decoder.h, None outside of core's modules."""
    found = re.match(r"core/([^/]+)/", path)
    return found.group(1) if found and found.group(1) != "decisions" else None

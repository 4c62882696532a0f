#!/usr/bin/env python3
"""Checks that every text of the window is translated into every language.

translations.py ROOT
Brings copies of resources/translations/*.ts up to date with ui/ and app/gui and fails where
something is not translated, or where a translation lost or invented a placeholder (%1, &, ...).
Exit: 0 complete, 1 not (the texts on standard output), 77 could not be checked here.
"""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def lupdate():
    """The program, which Debian keeps out of the way."""
    for name in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate")):
        if name and os.access(name, os.X_OK):
            return name
    return None


def placeholders(text):
    """What a program puts in later, and what leads to the format of a file dialog."""
    return sorted(re.findall(r"%L?\d|%n|\*\.\w+", text))


def problems(file):
    """Each text that is not well translated, with why."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            kind = translation.get("type")
            if kind in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            if kind == "unfinished" or not all(texts):
                yield f"{name}: not translated: {source}"
            elif any(placeholders(text) != placeholders(source) for text in texts):
                yield f"{name}: other placeholders: {source} -> {texts[0]}"
            elif source.endswith("…") != texts[0].endswith("…"):
                yield f"{name}: the ellipsis at the end differs: {source} -> {texts[0]}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root = sys.argv[1]
    program = lupdate()
    if not program:
        print("lupdate is not installed")
        return 77
    files = sorted(glob.glob(os.path.join(root, "resources/translations/*.ts")))
    if not files:
        print("there are no translations")
        return 1
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            copy = os.path.join(folder, os.path.basename(file))
            shutil.copy(file, copy)
            subprocess.run([program, "-silent", "-I", ".", "-locations", "none", "-no-obsolete",
                            "ui", "app/gui", "-ts", copy],
                           cwd=root, check=True, capture_output=True)
            for problem in problems(copy):
                print(f"{os.path.basename(file)}: {problem}")
                broken += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

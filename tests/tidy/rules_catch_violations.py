#!/usr/bin/env python3
"""Shows that each rule can fail: a small sound tree passes all of them, and one planted violation
after another is found, at its place."""

import json
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

# pylint: disable=wrong-import-position
import files
from tidy import RULES
from tree import Tree

SOUND = {
    "CMakeLists.txt": "project(Sound)\n",
    "README.md": "See [core](core/README.md).\n",
    ".gitignore": "build/\n*.swp\n",
    ".clang-format": "BasedOnStyle: Google\nIndentWidth: 4\n",
    "CMakePresets.json": "{}\n",
    "core/README.md": "# core\n\n```\nbase/   first\naudio/  second\nindex/  third\n```\n",
    "core/CMakeLists.txt": "tributary_module(base)\ntributary_module(audio USES base\n"
                           "    LINKS PkgConfig::SNDFILE)\ntributary_module(index USES audio)\n",
    "core/base/a.h": "#pragma once\n\n/// Says \"core/index/c.h\".\nint a();\n",
    "core/base/a.cpp": '#include "core/base/a.h"\n\nint a() { return 1; }\n',
    "core/audio/b.h": '#pragma once\n\n#include "core/base/a.h"\n',
    "core/audio/b.cpp": '#include "core/audio/b.h"\n\n#include <sndfile.h>\n',
    "core/index/c.h": '#pragma once\n\n#include "core/audio/b.h"\n',
    "core/index/c.cpp": '#include "core/index/c.h"\n\n#include <hnswlib/hnswlib.h>\n',
    "app/gui/main.cpp": '#include "core/playback/juce_player.h"\n',
    "app/gui/juce_bridge.cpp": "#include <juce_events/juce_events.h>\n\n#include <QObject>\n",
    "packaging/good.sh": "#!/bin/sh\necho good\n",
}

LONG = "int a;\n" * 401

# rule: [(what is planted, {file: contents}, where it is found)]
PLANTS = {
    "module-order": [
        ("a module includes one below it",
         {"core/base/a.cpp": '#include "core/audio/b.h"\n'}, "core/base/a.cpp:1"),
        ("a module that is not listed", {"core/new/n.cpp": "int n;\n"}, "core/new/n.cpp:1"),
        ("a listed module that is not there",
         {"core/README.md": "```\nbase/ a\naudio/ b\nindex/ c\nghost/ d\n```\n"},
         "core/README.md:1"),
        ("no list at all", {"core/README.md": "nothing\n"}, "core/README.md:1"),
    ],
    "module-uses": [
        ("an include that the target does not name",
         {"core/index/c.cpp": '\n#include "core/base/a.h"\n'}, "core/index/c.cpp:2"),
        ("a target that uses one below it",
         {"core/CMakeLists.txt": "tributary_module(base USES audio)\n"}, "core/CMakeLists.txt:1"),
    ],
    "layers": [
        ("core includes ui", {"core/base/a.cpp": '#include "ui/w.h"\n'}, "core/base/a.cpp:1"),
        ("core includes app", {"core/base/a.cpp": '#include "app/x.h"\n'}, "core/base/a.cpp:1"),
        ("ui includes app", {"ui/w.cpp": '#include "app/gui/x.h"\n'}, "ui/w.cpp:1"),
        ("cli includes ui", {"app/cli/x.cpp": '#include "ui/w.h"\n'}, "app/cli/x.cpp:1"),
        ("cli includes gui", {"app/cli/x.cpp": '#include "app/gui/w.h"\n'}, "app/cli/x.cpp:1"),
        ("services include ui", {"app/services/x.cpp": '#include "ui/w.h"\n'},
         "app/services/x.cpp:1"),
        ("product includes tests", {"app/gui/x.cpp": '#include "tests/support/x.h"\n'},
         "app/gui/x.cpp:1"),
    ],
    "qt-only-in-windows": [
        ("Qt in core", {"core/base/a.cpp": "#include <QString>\n"}, "core/base/a.cpp:1"),
        ("Qt by folder", {"app/cli/x.cpp": "#include <QtCore/QString>\n"}, "app/cli/x.cpp:1"),
        ("Qt in services", {"app/services/x.h": "#include <qglobal.h>\n"}, "app/services/x.h:1"),
        ("Qt in a unit test", {"tests/unit/base/x.cpp": "#include <QFile>\n"},
         "tests/unit/base/x.cpp:1"),
    ],
    "juce-only-in-playback": [
        ("JUCE in ui", {"ui/w.cpp": "#include <juce_core/juce_core.h>\n"}, "ui/w.cpp:1"),
        ("JUCE in core", {"core/audio/b.cpp": "#include <juce_core/juce_core.h>\n"},
         "core/audio/b.cpp:1"),
        ("JUCE in a header of the window",
         {"app/gui/w.h": "#include <juce_core/juce_core.h>\n"}, "app/gui/w.h:1"),
        ("a second bridge", {"app/gui/z.cpp": "#include <juce_core/juce_core.h>\n"},
         "app/gui/z.cpp:1"),
    ],
    "one-includer": [
        (f"{header} elsewhere", {"app/cli/x.cpp": f"#include <{header}>\n"}, "app/cli/x.cpp:1")
        for header in ("sndfile.h", "soxr.h", "taglib/fileref.h", "fileref.h", "ebur128.h",
                       "fftw3.h", "hnswlib/hnswlib.h", "sqlite3.h", "sodium.h")
    ] + [
        ("in a header of its own module", {"core/audio/b.h": "#include <sndfile.h>\n"},
         "core/audio/b.h:1"),
        ("libsodium in base, but not in its files", {"core/base/a.cpp": "#include <sodium.h>\n"},
         "core/base/a.cpp:1"),
        ("libsodium in the ledger", {"core/ledger/a.cpp": "#include <sodium.h>\n"},
         "core/ledger/a.cpp:1"),
    ],
    "root-relative-includes": [
        ("a neighbour by its bare name", {"core/base/a.cpp": '#include "a.h"\n'},
         "core/base/a.cpp:1"),
    ],
    "no-double-in-money": [
        ("double in royalty", {"core/royalty/r.h": "\ndouble share;\n"}, "core/royalty/r.h:2"),
        ("float in ledger", {"core/ledger/l.cpp": "float x;\n"}, "core/ledger/l.cpp:1"),
    ],
    "root-entries": [("a folder too many", {"docs/x.md": "x\n"}, "docs:1")],
    "file-length": [("401 lines", {"core/base/a.cpp": LONG}, "core/base/a.cpp:401")],
    "pragma-once": [("a header without", {"core/base/a.h": "int a();\n"}, "core/base/a.h:1")],
    "sources-in-targets": [("a forgotten source", {"core/base/lost.cpp": "int a;\n"},
                            "core/base/lost.cpp:1")],
    "headers-included": [("a forgotten header", {"core/base/lost.h": "#pragma once\n"},
                          "core/base/lost.h:1")],
    "no-personal-paths": [
        ("a home folder", {"core/base/a.cpp": '\nauto p = "/ho' 'me/me/x";\n'},
         "core/base/a.cpp:2"),
        ("a temporary file", {"packaging/good.sh": "cat /tm" "p/x\n"}, "packaging/good.sh:1"),
    ],
    "clean-whitespace": [
        ("a tab", {"core/base/a.cpp": "\tint a;\n"}, "core/base/a.cpp:1"),
        ("a carriage return", {"core/base/a.cpp": "int a;\r\n"}, "core/base/a.cpp:1"),
        ("blanks at a line's end", {"core/base/a.cpp": "int a; \n"}, "core/base/a.cpp:1"),
        ("no last newline", {"core/base/a.cpp": "int a;"}, "core/base/a.cpp:1"),
    ],
    "no-loose-ends": [("a note", {"core/base/a.cpp": "\n// TO" "DO: more\n"}, "core/base/a.cpp:2")],
    "formatted": [("loose formatting", {"core/base/a.cpp": "int  a( ){return 1;}\n"},
                   "core/base/a.cpp:1")],
    "shell-parses": [
        ("an open if", {"packaging/good.sh": "#!/bin/sh\nif true; then\n"}, "packaging/good.sh:"),
        ("a broken bash script without a suffix",
         {".ci/run": "#!/usr/bin/env bash\nfor x in; do\n"}, ".ci/run:"),
    ],
    "json-parses": [("an open brace", {"CMakePresets.json": "{\n"}, "CMakePresets.json:2")],
    "links-lead-somewhere": [("a dead link", {"README.md": "\n[x](gone.md)\n"}, "README.md:2")],
}


def plant(folder, contents):
    for path, text in contents.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8", newline="") as file:
            file.write(text)


def compile_commands(folder):
    """A build folder that compiles exactly the sound tree."""
    build = os.path.join(folder, "build")
    os.makedirs(build)
    entries = [{"directory": folder, "file": path} for path in SOUND if path.endswith(".cpp")]
    with open(os.path.join(build, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(entries, file)
    return build


class RulesCatchViolations(unittest.TestCase):
    def findings(self, rule, contents):
        with tempfile.TemporaryDirectory() as folder:
            plant(folder, SOUND)
            build = compile_commands(folder)
            plant(folder, contents)
            try:
                return [str(finding) for finding in RULES[rule](Tree(folder, build))]
            except files.Skip as reason:
                self.skipTest(str(reason))

    def test_every_rule_has_a_plant(self):
        self.assertEqual(set(RULES), set(PLANTS))


def add_tests(rule):
    def accepts_the_sound_tree(self):
        self.assertEqual(self.findings(rule, {}), [])

    def finds_what_is_planted(self):
        for what, contents, place in PLANTS[rule]:
            with self.subTest(what):
                findings = self.findings(rule, contents)
                self.assertTrue(any(finding.startswith(place) for finding in findings),
                                f"expected {place} in {findings}")

    name = rule.replace("-", "_")
    setattr(RulesCatchViolations, f"test_{name}_accepts_the_sound_tree", accepts_the_sound_tree)
    setattr(RulesCatchViolations, f"test_{name}_finds_what_is_planted", finds_what_is_planted)


for each in PLANTS:
    add_tests(each)

if __name__ == "__main__":
    unittest.main()

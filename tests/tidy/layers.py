"""Rules on who may include whom."""

import re

from tree import Finding, module_of

QT = re.compile(r"^(Qt\w*/.*|Q[A-Z]\w*|q[a-z]+\.h)$")
JUCE = re.compile(r"(^|/)juce_|^JuceHeader\.h$")

# Library: what its headers look like, and the one place that includes them.
HEAVY = {
    "libsndfile": (re.compile(r"^sndfile\.(h|hh)$"), "core/audio/"),
    "soxr": (re.compile(r"^soxr(-lsr)?\.h$"), "core/audio/"),
    "TagLib": (re.compile(r"^(taglib/.*|taglib\.h|fileref\.h|tag\.h|tpropertymap\.h|tstring.*\.h"
                          r"|(id3v2|vorbis|mpeg|flac|xiph)\w*\.h)$"), "core/audio/"),
    "libebur128": (re.compile(r"^ebur128\.h$"), "core/audio/"),
    "Rubber Band": (re.compile(r"^rubberband/"), "core/audio/"),
    "FFTW": (re.compile(r"^fftw3\.h$"), "core/features/"),
    "hnswlib": (re.compile(r"^hnswlib/"), "core/index/"),
    "libharu": (re.compile(r"^hpdf.*[.]h$"), "core/documents/"),
    "libxlsxwriter": (re.compile(r"^xlsxwriter(/.*|[.]h)$"), "core/documents/"),
    "libzip": (re.compile(r"^zip[.]h$"), "core/exports/"),
    "SQLite": (re.compile(r"^sqlite3\.h$"), "core/catalogue/"),
    # Digests are needed from the bottom up, keys by the ledger at the top: one file for each.
    "libsodium": (re.compile(r"^sodium(/.*|\.h)$"),
                  ("core/base/digest.cpp", "core/base/ed25519.cpp", "core/base/sealed.cpp")),
}

PRODUCT = ("core/", "ui/", "app/")


def module_order(tree):
    """A module of core includes only itself and modules above it in core/README.md."""
    order = tree.module_order()
    if not order:
        yield Finding("core/README.md", 1, "holds no fenced list of modules")
        return
    place = {module: position for position, module in enumerate(order)}
    for module in order:
        if not tree.exists(f"core/{module}"):
            yield Finding("core/README.md", 1, f"lists {module}/, which is not there")
    for path in tree.code("core/"):
        module = module_of(path)
        if module not in place:
            yield Finding(path, 1, f"module {module} is not listed in core/README.md")
            continue
        for include in tree.includes(path):
            used = module_of(include.path)
            if used and used != module and place.get(used, len(order)) > place[module]:
                yield Finding(path, include.line,
                              f"{module} includes {include.path}, but {used} is listed below it")


def module_uses(tree):
    """What a module includes, its target names: tributary_module(<name> USES ...), in order."""
    cmake = "core/CMakeLists.txt"
    text = re.sub(r"#.*", "", tree.text(cmake))
    uses = {}
    for call in re.findall(r"tributary_module\(([^)]*)\)", text):
        words = call.split("LINKS")[0].split()
        uses[words[0]] = {word for word in words[1:] if word != "USES"}
    order = tree.module_order()
    for module, used in uses.items():
        for other in sorted(used):
            if module not in order or other not in order[:order.index(module)]:
                yield Finding(cmake, 1, f"{module} USES {other}, which is not listed above it")
    for path in tree.code("core/"):
        module = module_of(path)
        if module not in uses:
            continue
        for include in tree.includes(path):
            other = module_of(include.path)
            if other and other != module and other not in uses[module]:
                yield Finding(path, include.line,
                              f"includes {include.path}, but {module} does not USE {other}")


def layers(tree):
    """app uses ui uses core; app/cli and app/services use only core; nothing uses the tests."""
    forbidden = {
        "core/": ("ui/", "app/", "tests/"),
        "ui/": ("app/", "tests/"),
        "app/services/": ("ui/", "app/gui/", "app/cli/", "tests/"),
        "app/cli/": ("ui/", "app/gui/", "tests/"),
        "app/gui/": ("app/cli/", "tests/"),
    }
    for layer, others in forbidden.items():
        for path in tree.code(layer):
            for include in tree.includes(path):
                if include.path.startswith(others):
                    yield Finding(path, include.line, f"{layer} must not include {include.path}")


def qt_only_in_windows(tree):
    """Qt appears only in ui, app/gui and their tests: core and the command line run without it."""
    for path in tree.code():
        if path.startswith(("ui/", "app/gui/", "tests/ui/")):
            continue
        for include in tree.includes(path):
            if QT.match(include.path):
                yield Finding(path, include.line, f"includes Qt's {include.path}")


def juce_only_in_playback(tree):
    """JUCE appears only in core/playback, its tests, and one bridge file of app/gui."""
    bridges = {}
    for path in tree.code():
        if path.startswith("core/playback/") or re.match(r"tests/\w+/playback/", path):
            continue
        for include in tree.includes(path):
            if not JUCE.search(include.path) or include.path.startswith(PRODUCT):
                continue
            if path.startswith("app/gui/") and path.endswith(".cpp"):
                bridges.setdefault(path, include.line)
            else:
                yield Finding(path, include.line, f"includes JUCE's {include.path}")
    for path in sorted(bridges)[1:]:
        yield Finding(path, bridges[path], f"is a second bridge to JUCE beside {min(bridges)}")


def one_includer(tree):
    """A heavy library is included by one module, and there in .cpp files, so it can be replaced."""
    for path in tree.code(*PRODUCT):
        for include in tree.includes(path):
            for library, (pattern, home) in HEAVY.items():
                if not pattern.match(include.path):
                    continue
                if not path.startswith(home):
                    yield Finding(path, include.line, f"includes {library}; only {home} may")
                elif path.endswith(".h"):
                    yield Finding(path, include.line,
                                  f"includes {library} in a header, and so everywhere")


def root_relative_includes(tree):
    """Quoted includes name the file from the root: "core/base/result.h"."""
    for path in tree.code():
        folder = path.rsplit("/", 1)[0]
        for include in tree.includes(path):
            if (include.quoted and not tree.exists(include.path)
                    and tree.exists(f"{folder}/{include.path}")):
                yield Finding(path, include.line, f'write "{folder}/{include.path}"')


def no_double_in_money(tree):
    """Money and shares are integers: no floating point in core/royalty and core/ledger."""
    exempt = "core/royalty/share_from_double.cpp"
    for path in tree.code("core/royalty/", "core/ledger/"):
        if path == exempt:
            continue
        for number, line in tree.code_lines(path):
            if re.search(r"\b(double|float)\b", line):
                yield Finding(path, number, f"floating point outside of {exempt}")


RULES = [module_order, module_uses, layers, qt_only_in_windows, juce_only_in_playback, one_includer,
         root_relative_includes, no_double_in_money]

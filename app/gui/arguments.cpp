#include "app/gui/arguments.h"

namespace tributary {

namespace {

std::optional<QSize> parseSize(const QString& text) {
    const QStringList parts = text.split(QChar('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 200 && size.height() >= 200 ? std::optional(size) : std::nullopt;
}

}  // namespace

Arguments parseArguments(const QStringList& list) {
    Arguments arguments;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString& argument = list[i];
        const auto value = [&]() -> QString {
            if (i + 1 < list.size()) return list[++i];
            arguments.problem = QStringLiteral("%1 needs a value").arg(argument);
            return {};
        };
        if (argument == "--demo") {
            arguments.demo = true;
        } else if (argument == "--help" || argument == "-h") {
            arguments.help = true;
        } else if (argument == "--version") {
            arguments.version = true;
        } else if (argument == "--report") {
            arguments.files.emplace_back(value().toStdString());
        } else if (argument == "--screenshot") {
            arguments.screenshot = value();
        } else if (argument == "--size") {
            const auto size = parseSize(value());
            if (!size) arguments.problem = QStringLiteral("--size wants WIDTHxHEIGHT");
            arguments.size = size.value_or(arguments.size);
        } else if (argument == "--theme") {
            arguments.theme = value();
        } else if (argument == "--language") {
            arguments.language = value();
        } else if (argument == "--page") {
            arguments.page = value();
        } else if (argument == "--settings") {
            arguments.settings = value();
        } else if (argument.startsWith(QStringLiteral("--"))) {
            arguments.problem = QStringLiteral("%1 is not an option").arg(argument);
        } else {
            arguments.files.emplace_back(argument.toStdString());
        }
    }
    return arguments;
}

QString helpText() {
    return QStringLiteral(
        "tributary: tells where a piece of music comes from\n\n"
        "  tributary [CATALOGUE.tributary] [TRACK...]   opens the catalogue, analyses the tracks\n"
        "  tributary --report FILE.json                 opens a stored report\n"
        "  tributary --demo                             makes and opens the demo\n\n"
        "  --theme dark|light    instead of the system's\n"
        "  --language en|de|es   instead of the system's\n"
        "  --help, --version\n\n"
        "tributary-cli does all of this without a window.\n");
}

}  // namespace tributary

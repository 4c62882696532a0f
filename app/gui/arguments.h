#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QSize>
#include <QString>
#include <QStringList>

namespace tributary {

/// What the command line asks for.
struct Arguments {
    std::vector<std::filesystem::path> files;  ///< catalogue, reports, audio
    bool demo = false;
    bool help = false;
    bool version = false;
    // Draws the window into a file and quits: for the documentation and its checks.
    QString screenshot;
    QSize size{1440, 900};
    QString theme;     ///< "dark", "light" or empty
    QString language;  ///< code; empty: the settings', or the system's
    QString page;      ///< "analyse", "evidence", "method", "catalogue", "jobs" or empty
    QString settings;  ///< another settings file
    QString problem;   ///< what is wrong with them, or empty
};

/// `list` without the program's name.
[[nodiscard]] Arguments parseArguments(const QStringList& list);
[[nodiscard]] QString helpText();

}  // namespace tributary

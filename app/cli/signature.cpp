#include "core/analysis/signature.h"

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/services/report_files.h"
#include "core/base/atomic_file.h"

namespace tributary::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> files;
    std::string output;
};

/// Where each signature goes; the folder is made if there has to be one.
Result<std::vector<fs::path>> outputs(const Options& options) {
    std::error_code ignored;
    const bool folder = options.output.empty() || options.files.size() > 1 ||
                        fs::is_directory(options.output, ignored);
    if (!folder) return std::vector<fs::path>{options.output};
    std::vector<fs::path> files(options.files.begin(), options.files.end());
    if (!options.output.empty()) {
        if (auto made = makeFolder(options.output); !made) return fail(made.error());
    }
    return nameFiles(files, options.output, kSignatureExtension).files;
}

/// Only a signature is ever written over: an audio file named by mistake stays what it is.
Result<void> checkFree(const fs::path& file) {
    std::error_code ignored;
    if (!fs::exists(file, ignored) || isSignature(file)) return {};
    return fail(ErrorCode::FileUnwritable,
                "There is a file of that name that is no signature. It was not changed; choose "
                "another name with --output.",
                file.string());
}

Result<void> sign(const fs::path& file, const fs::path& output, const Progress& progress,
                  const std::stop_token& stop) {
    if (auto free = checkFree(output); !free) return free;
    const auto audio = ingest(file, progress, stop);
    if (!audio) return fail(audio.error());
    return writeFileAtomically(output, encodeSignature(*audio));
}

ExitStatus run(const Options& options, Context& context) {
    const auto to = outputs(options);
    if (!to) {
        context.console.error(to.error());
        return exitStatus(to.error());
    }
    const Progress progress = context.console.progress();
    const auto count = static_cast<double>(to->size());
    std::size_t failed = 0;
    for (std::size_t i = 0; i < to->size(); ++i) {
        const auto at = static_cast<double>(i);
        auto done = sign(options.files[i], (*to)[i], progress.part(at / count, (at + 1.0) / count),
                         context.stop);
        if (done) {
            context.console.result((*to)[i].string() + "\n");
            continue;
        }
        if (done.error().subject.empty()) done.error().subject = options.files[i];
        context.console.error(done.error());
        if (done.error().code == ErrorCode::Cancelled) return ExitStatus::Interrupted;
        ++failed;
    }
    return failed == 0 ? ExitStatus::Fine : ExitStatus::InputFailed;
}

}  // namespace

void addSignature(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(
        "signature", "Write what stands for a recording in analyses, without its audio");
    command->fallthrough();
    command->add_option("FILE", options->files, "Audio files")->required()->option_text("...");
    command
        ->add_option("--output", options->output,
                     "The signature's file; for several FILEs the folder for them. Otherwise "
                     "<name>.tsig in the current folder")
        ->option_text("F.tsig|FOLDER");
    command->footer(
        "A signature (.tsig) holds a recording's features, its digest, length, tuning and tags: "
        "about\n"
        "100 kB a minute. \"analyse\", \"compare\", \"catalogue add\" and \"catalogue import\" "
        "take "
        "it wherever\n"
        "they take an audio file, and a report on it is the report on the audio. The recording "
        "cannot be\n"
        "heard from it: it keeps no waveform and no phases, only which partials stand out and how "
        "loud each\n"
        "semitone is. A tune can be recognised in it, and so can the recording by who has it; "
        "treat it as\n"
        "confidential where the music is. Tags go with it: clear them first where they must not.\n"
        "\n"
        "The names of the signatures are printed. Only a signature is ever overwritten.\n\n"
        "Example:\n"
        "  tributary-cli signature unreleased.wav --output unreleased.tsig\n"
        "  tributary-cli analyse mine.tributary unreleased.tsig");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli

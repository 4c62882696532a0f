#include <array>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/report_revise.h"

namespace tributary::cli {
namespace {

constexpr std::array<std::pair<const char*, Verdict>, 4> kVerdicts{
    {{"confirm", Verdict::Confirmed},
     {"reject", Verdict::Rejected},
     {"uncertain", Verdict::Uncertain},
     {"none", Verdict::None}}};

struct Options {
    ReviseOptions revise;
    int rank = 1, passage = 0;
    std::string verdict, reason;
};

Verdict verdictOf(const std::string& name) {
    for (const auto& [known, verdict] : kVerdicts) {
        if (name == known) return verdict;
    }
    return Verdict::None;
}

ExitStatus run(const Options& options, Context& context) {
    const Mark mark{options.rank, options.passage, verdictOf(options.verdict), options.reason};
    return revise(options.revise, context, [&](ReviewedReport reviewed) {
        return revised(std::move(reviewed), mark, options.revise.examiner, SystemClock().now());
    });
}

}  // namespace

void addReportMark(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("mark", "Confirm, reject or doubt a finding, as an examiner");
    command->fallthrough();
    addRevise(*command, options->revise);
    command->add_option("RANK", options->rank, "The source's place in the report; the first is 1")
        ->required()
        ->check(CLI::Range(1, 1'000'000))
        ->option_text("RANK");
    command
        ->add_option("--passage", options->passage,
                     "One passage of the source, in the report's order; the first is 1. Otherwise "
                     "the source as a whole, which replaces the marks on its passages")
        ->check(CLI::Range(1, 1'000'000))
        ->option_text("N");
    std::vector<std::string> names;
    for (const auto& [name, verdict] : kVerdicts) names.emplace_back(name);
    command
        ->add_option("--verdict", options->verdict,
                     "What the examiner holds of it; none takes an earlier mark back")
        ->required()
        ->check(CLI::IsMember(names))
        ->option_text("confirm|reject|uncertain|none");
    command
        ->add_option("--reason", options->reason,
                     "Why; reject and uncertain need one, so that others can follow it")
        ->option_text("TEXT");
    command->footer(
        "What was found is never changed: a mark is a revision that names examiner, time and the "
        "SHA-256 of the\n"
        "report before it, so that nobody can alter or reorder revisions unseen. The report is "
        "written as \"export\"\n"
        "writes JSON, without timings. The window shows the same marks, every form but CSV holds "
        "them, and money\n"
        "follows what was found, until somebody leaves a rejected source out.\n\n"
        "Examples:\n"
        "  tributary-cli report mark new.json 1 --verdict confirm --examiner \"A. Ear\"\n"
        "  tributary-cli report mark new.json 2 --passage 1 --verdict reject --reason \"a stock "
        "cadence\" \\\n"
        "      --examiner \"A. Ear\" --output marked.json");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli

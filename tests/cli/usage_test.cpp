#include "tests/cli/cli.h"

namespace tributary::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

const std::vector<std::vector<std::string>> kCommands{{"catalogue", "create"},
                                                      {"catalogue", "import"},
                                                      {"catalogue", "add"},
                                                      {"catalogue", "list"},
                                                      {"catalogue", "info"},
                                                      {"catalogue", "remove"},
                                                      {"catalogue", "verify"},
                                                      {"catalogue", "reindex"},
                                                      {"analyse"},
                                                      {"compare"},
                                                      {"demo"}};

TEST(UsageCli, HelpOfEveryCommandHasAnExampleOfIt) {
    for (auto command : kCommands) {
        std::string example = "tributary-cli";
        for (const auto& word : command) example += " " + word;
        command.push_back("--help");
        const auto run = cli(command);
        EXPECT_EQ(run.status, 0) << example;
        EXPECT_THAT(run.out, HasSubstr(example + " "));
        EXPECT_THAT(run.err, IsEmpty());
    }
}

TEST(UsageCli, MainHelpNamesEveryCommandAndTheExitStatuses) {
    const auto run = cli({"--help"});
    EXPECT_EQ(run.status, 0);
    for (const char* word :
         {"catalogue", "analyse", "compare", "demo", "130", "--quiet", "--version"}) {
        EXPECT_THAT(run.out, HasSubstr(word));
    }
}

TEST(UsageCli, VersionIsPrinted) {
    const auto run = cli({"--version"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out, testing::StartsWith("tributary-cli "));
}

TEST(UsageCli, WrongUseIsStatusTwoAndSaysSoOnStandardError) {
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"catalogue"},
        {"sing"},
        {"analyse"},
        {"analyse", "a.tributary"},
        {"analyse", "a.tributary", "x.wav", "--format", "pdf"},
        {"analyse", "a.tributary", "x.wav", "--depth", "deep"},
        {"analyse", "a.tributary", "x.wav", "--jobs", "0"},
        {"analyse", "a.tributary", "x.wav", "--jobs", "many"},
        {"catalogue", "list", "a.tributary", "--format", "xml"},
        {"catalogue", "create"},
        {"compare", "one.wav"},
        {"demo"},
        {"demo", "--wrong", "folder"}};
    for (const auto& arguments : wrong) {
        const auto run = cli(arguments);
        EXPECT_EQ(run.status, 2) << testing::PrintToString(arguments);
        EXPECT_THAT(run.out, IsEmpty()) << testing::PrintToString(arguments);
        EXPECT_THAT(run.err, testing::Not(IsEmpty())) << testing::PrintToString(arguments);
    }
}

}  // namespace
}  // namespace tributary::test

// An import that is killed: what was committed is there, the catalogue is sound, and it can go on.

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <gtest/gtest.h>

#include "core/analysis/import.h"
#include "core/catalogue/open_checks.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

constexpr int kCount = 40;
constexpr std::size_t kBatch = 4;
constexpr unsigned kThreads = 2;

Result<IngestedAudio> fakeIngest(const std::filesystem::path& file, const Progress& /*progress*/,
                                 std::stop_token /*stop*/) {
    const std::string content = samples::readFile(file);
    IngestedAudio audio;
    audio.audioSha256 = sha256Hex(content);
    audio.features = samples::features(static_cast<int>(content.size()), 100);
    audio.durationS = audio.features.durationS;
    return audio;
}

std::vector<ImportItem> makeItems(const samples::Folder& folder) {
    std::vector<ImportItem> items;
    for (int i = 0; i < kCount; ++i) {
        ImportItem item;
        item.file = folder / (std::to_string(i) + ".wav");
        samples::writeFile(item.file, "recording " + std::to_string(i));
        items.push_back(item);
    }
    return items;
}

/// Runs `body` in a child process, and expects that it is killed.
template <class Body>
void expectKilled(Body body) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        body();
        _exit(0);  // not reached by a body that is killed
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    ASSERT_EQ(WTERMSIG(status), SIGKILL);
}

TEST(ImportKilled, LosesAtMostTheBatchAndGoesOn) {
    const samples::Folder folder;
    const auto library = folder / "lib.tributary";
    ASSERT_TRUE(Catalogue::create(library, "Library"));
    const auto items = makeItems(folder);
    ImportOptions options;
    options.threads = kThreads;
    options.batch = kBatch;
    options.derivations = false;
    constexpr int kFatal = 30;
    expectKilled([&] {
        options.ingestFunction = [](const std::filesystem::path& file, const Progress& progress,
                                    std::stop_token stop) {
            if (file.stem() == std::to_string(kFatal)) kill(getpid(), SIGKILL);
            return fakeIngest(file, progress, std::move(stop));
        };
        static_cast<void>(importTracks(library, items, options, Progress(), {}));
    });
    std::int64_t kept = 0;
    {
        const auto reopened = Catalogue::open(library, OpenMode::ReadWrite);
        ASSERT_TRUE(reopened) << describe(reopened.error());
        kept = reopened->trackCount().value_or(0);
        EXPECT_TRUE(reopened->verify({}, {})->empty());
    }
    EXPECT_EQ(kept % static_cast<std::int64_t>(kBatch), 0) << "a batch is all or nothing";
    // Not kept: the batch, and what may wait for its turn or be in work.
    EXPECT_GE(kept, kFatal - static_cast<int>(kBatch + 3 * kThreads));
    EXPECT_LE(kept, kFatal);

    options.ingestFunction = fakeIngest;
    const auto rest = importTracks(library, items, options, Progress(), {});
    ASSERT_TRUE(rest) << describe(rest.error());
    EXPECT_EQ(rest->skipped.size(), static_cast<std::size_t>(kept));
    EXPECT_EQ(rest->added.size(), static_cast<std::size_t>(kCount - kept));
    EXPECT_TRUE(rest->failed.empty());
}

TEST(ImportKilled, InTheMiddleOfAWriteTheBatchIsAllOrNothing) {
    const samples::Folder folder;
    for (const int killAfter : {1, 20, 60}) {
        const auto library = folder / (std::to_string(killAfter) + ".tributary");
        {
            auto made = Catalogue::create(library, "Library");
            ASSERT_TRUE(made);
            const NewTrack first = samples::track(0);
            ASSERT_TRUE(made->addTracks({&first, 1}, samples::instant()));
        }
        if (!writeAheadLogWorks(library)) GTEST_SKIP() << "no write-ahead log here to watch";
        std::vector<NewTrack> batch;
        for (int i = 1; i <= 60; ++i) {
            batch.push_back(samples::track(i));
            batch.back().features = samples::features(i, 2000);
        }
        int pipeEnds[2];
        ASSERT_EQ(pipe(pipeEnds), 0);
        // The child is killed once its log has grown so far: in the middle of the batch.
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            auto catalogue = Catalogue::open(library, OpenMode::ReadWrite);
            if (!catalogue || write(pipeEnds[1], "x", 1) != 1) _exit(1);
            const auto outcome = catalogue->addTracks(batch, samples::instant());
            for (;;) pause();
        }
        char byte = 0;
        ASSERT_EQ(read(pipeEnds[0], &byte, 1), 1);
        auto log = library;
        log += "-wal";
        std::error_code error;
        const auto enough = static_cast<std::uintmax_t>(killAfter) * 100'000;
        while (std::filesystem::file_size(log, error) < enough || error) {
        }
        kill(child, SIGKILL);
        ASSERT_EQ(waitpid(child, nullptr, 0), child);
        close(pipeEnds[0]);
        close(pipeEnds[1]);
        const auto reopened = Catalogue::open(library, OpenMode::ReadWrite);
        ASSERT_TRUE(reopened) << describe(reopened.error());
        const std::int64_t kept = reopened->trackCount().value_or(-1);
        EXPECT_TRUE(kept == 1 || kept == 61) << kept;
        EXPECT_TRUE(reopened->verify({}, {})->empty());
    }
}

}  // namespace
}  // namespace tributary

#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/playback/player.h"
#include "core/report/report.h"
#include "ui/jobs/job_list.h"

namespace tributary::ui {

/// Between the report on the screen and the player: puts files on the decks by jobs, links the
/// selected passage, and reads the player's state for the display.
class PlaybackController : public QObject {
    Q_OBJECT

public:
    PlaybackController(Player& player, JobList& jobs, QObject* parent = nullptr);

    [[nodiscard]] const PlayerState& state() const { return state_; }
    [[nodiscard]] const std::optional<PassagePair>& passages() const { return passages_; }
    /// Looks for a sound card and says when there is none.
    void findDevice();
    /// The analysed track, for deck A; an empty path clears both decks.
    void setTrack(const std::filesystem::path& file);
    /// The passage to compare, and the catalogue that knows where its source's file is. Nothing
    /// unlinks.
    void setPassage(const std::optional<Evidence>& evidence, std::int64_t trackId,
                    const std::filesystem::path& catalogue);
    void togglePlay();
    void swap();
    void switchTo(Deck deck);
    void seek(double seconds);
    void setLooping(bool looping);
    /// Goes to the linked passage and repeats it.
    void loopPassage();
    /// The playhead's place in the analysed track, whichever deck is heard.
    [[nodiscard]] double trackPositionS() const;

Q_SIGNALS:
    void stateChanged();
    void passagesChanged();
    /// Why nothing can be heard; empty when all is well.
    void deviceMessage(const QString& text);
    /// Why the source cannot be heard; empty when it can.
    void sourceNote(const QString& text);
    void levelChanged(const QString& text);

private:
    void refresh();
    void loadSource(std::int64_t trackId, const std::filesystem::path& catalogue);

    Player& player_;
    JobList& jobs_;
    QTimer timer_;
    PlayerState state_;
    std::filesystem::path track_;
    /// Which source deck B is for. Workers ask it under its mutex, so that the last one chosen
    /// wins.
    struct SourceChoice {
        std::mutex mutex;
        std::int64_t id = 0;
    };
    void choose(std::int64_t id);

    std::int64_t sourceId_ = 0;
    std::shared_ptr<SourceChoice> choice_ = std::make_shared<SourceChoice>();
    bool sourceReady_ = false;
    std::optional<PassagePair> passages_;
    bool deviceMissing_ = false;
};

}  // namespace tributary::ui

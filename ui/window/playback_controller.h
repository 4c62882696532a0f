#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
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
    /// The sound cards that there are, and the one that plays; empty: none.
    [[nodiscard]] QStringList devices() const;
    [[nodiscard]] QString device() const;
    /// Empty leaves it to the system.
    void chooseDevice(const QString& name);
    /// The analysed track, for deck A; an empty path clears both decks.
    void setTrack(const std::filesystem::path& file);
    /// The passage to compare, and the catalogue that knows where its source's file is. Nothing
    /// unlinks.
    void setPassage(const std::optional<Evidence>& evidence, std::int64_t trackId,
                    const std::filesystem::path& catalogue);
    /// The track of the catalogue that the passage comes from; not positive: none.
    [[nodiscard]] std::int64_t sourceId() const { return sourceId_; }
    /// Any two files, for comparing them: equally loud, linked by linkPlace().
    void setPair(const std::filesystem::path& a, const std::filesystem::path& b);
    /// Whether the decks hold a pair, so that the report's track has to be asked for again.
    [[nodiscard]] bool hasPair() const { return pair_; }
    /// Goes to a place of both sides; swapping and looping keep to it.
    void linkPlace(const PassagePair& place);
    /// Whether the source is heard in the track's key and tempo.
    void setMatched(bool matched);
    [[nodiscard]] bool isMatched() const { return matched_; }
    /// Whether there is a source's passage that could be moved.
    [[nodiscard]] bool canMatch() const { return evidence_.has_value(); }
    /// Hides which side is heard from everything that shows it.
    void setBlind(bool blind);
    [[nodiscard]] bool isBlind() const { return blind_; }
    /// The state as it may be shown.
    [[nodiscard]] PlayerState shownState() const;

    /// −1 backwards, 1 forwards; again in the same direction is faster. 0 pauses.
    void shuttle(int direction);
    /// As it is: 1 plays, ±2 and more hops along, 0 rests.
    [[nodiscard]] int shuttleSpeed() const { return shuttle_; }
    /// Marks the place that is heard in the analysed track, or takes a mark that is there away.
    void toggleMarker();
    /// To the next marker after the place that is heard, then to the first again.
    void goToNextMarker();
    [[nodiscard]] const std::vector<double>& markers() const { return markers_; }

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
    void matchedChanged(bool matched);
    void levelChanged(const QString& text);
    void markersChanged();
    /// Another card plays now, because the one before went away.
    void deviceFellBack(const QString& text);
    /// Whether what is heard may be shown has changed.
    void blindChanged(bool blind);

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
    void clearDecks();
    void loadMatched(const Evidence& evidence);
    void relink(const PassagePair& passages);
    void hop();

    std::int64_t sourceId_ = 0;
    std::shared_ptr<SourceChoice> choice_ = std::make_shared<SourceChoice>();
    bool sourceReady_ = false;
    std::optional<PassagePair> passages_;
    bool deviceMissing_ = false;
    std::string device_;  ///< that played last
    bool matched_ = false;
    std::optional<Evidence> evidence_;      ///< the chosen passage, as it is in the source
    std::filesystem::path catalogue_;       ///< that knows the source
    std::unique_ptr<QTemporaryDir> moved_;  ///< holds what was moved in key and tempo
    int movedCount_ = 0;
    bool deckIsMoved_ = false;
    bool pair_ = false;
    bool blind_ = false;
    QTimer hops_;
    int shuttle_ = 0;
    std::vector<double> markers_;
};

}  // namespace tributary::ui

#pragma once

#include "ui/window/context.h"
#include "ui/window/page.h"

#include "core/playback/player.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace tributary::ui {

class BlindPanel;
class ComparisonDesk;
class ComparisonModel;
class EmptyState;
class MatrixView;
class PairWaveView;
class TrackModel;

/// Two tracks held against each other: what they share, where, and how it sounds.
class ComparePage : public Page {
    Q_OBJECT

public:
    ComparePage(const Theme& theme, const WindowContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void focusPage() override;
    /// Fills in what is known already, such as the track of the report on the screen.
    void setSides(const std::filesystem::path& a, const std::filesystem::path& b);
    [[nodiscard]] ComparisonDesk& desk() { return *desk_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeChoice(Deck deck);
    QWidget* makeResult(const Theme& theme);
    void connectViews();
    void addCommands();
    void fillTracks();
    void showDesk();
    void showPair();
    void claimPlayback();
    void place(double aS, double bS);
    void choosePassage(int passage);
    void hear(Deck deck);
    void chooseFile(Deck deck);
    [[nodiscard]] std::filesystem::path chosenSource() const;

    WindowContext context_;
    ComparisonDesk* desk_;
    ComparisonModel* passages_;
    TrackModel* tracks_;
    std::array<QComboBox*, 2> choices_{};
    QLabel* headline_;
    QLabel* caveat_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    PairWaveView* waves_;
    MatrixView* matrix_;
    QTableView* table_;
    QStackedWidget* matrixOrTable_;
    BlindPanel* blind_;
};

}  // namespace tributary::ui

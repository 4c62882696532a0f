#pragma once

#include <optional>

#include <QPainterPath>
#include <QPointF>
#include <QWidget>

#include "ui/models/provenance_layout.h"
#include "ui/theme/theme.h"

namespace tributary::ui {

/// The graph of what derives from what. Declared edges are drawn through, detected ones dashed.
/// Drag moves it and the wheel zooms; arrows go along the edges, with Ctrl they move the picture,
/// + and - zoom, 0 shows all of it. The table beside it says the same in words.
class ProvenanceView : public QWidget {
    Q_OBJECT

public:
    explicit ProvenanceView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setGraph(ProvenanceGraph graph);
    [[nodiscard]] const ProvenanceGraph& graph() const { return graph_; }
    /// Makes a recording current and moves it into sight; one that is not drawn is passed over.
    void select(RecordingId id);
    [[nodiscard]] std::optional<RecordingId> selected() const;
    /// What is drawn and selected, for a screen reader.
    [[nodiscard]] QString description() const;

    void fit();
    void zoomBy(qreal factor, const QPointF& around);
    [[nodiscard]] qreal zoom() const { return zoom_; }
    /// Where a recording is drawn, in this widget's coordinates; empty where it is not.
    [[nodiscard]] QRectF boxOf(RecordingId id) const;
    /// The line of an edge of the graph, and where its shares stand beside it.
    [[nodiscard]] QPainterPath edgePath(std::size_t edge) const;
    [[nodiscard]] QRectF labelRect(std::size_t edge) const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintEdge(QPainter& painter, std::size_t edge) const;
    void paintLabel(QPainter& painter, std::size_t edge) const;
    [[nodiscard]] bool touchesCurrent(const GraphEdge& edge) const;
    void paintNode(QPainter& painter, std::size_t node) const;
    [[nodiscard]] QPointF toWidget(const QPointF& point) const { return point * zoom_ + offset_; }
    [[nodiscard]] QRectF toWidget(const QRectF& box) const;
    [[nodiscard]] std::optional<std::size_t> nodeAt(const QPointF& point) const;
    /// The next node in a direction: along an edge, or up and down in its column.
    [[nodiscard]] std::optional<std::size_t> neighbour(int key) const;
    void setCurrent(std::optional<std::size_t> node);
    void bringIntoSight();

    Theme theme_;
    ProvenanceGraph graph_;
    std::optional<std::size_t> current_;
    qreal zoom_ = 1.0;
    QPointF offset_;
    bool fitted_ = true;  ///< nothing was moved by hand yet: stays fitted when resized
    std::optional<QPointF> dragFrom_;
    bool dragged_ = false;
};

}  // namespace tributary::ui

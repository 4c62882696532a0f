#pragma once

#include <functional>

#include <QUndoCommand>

namespace tributary::ui {

/// Something that is booked and can be taken back by booking its opposite.
class BookedChange : public QUndoCommand {
public:
    BookedChange(const QString& text, std::function<void()> forward, std::function<void()> back)
        : QUndoCommand(text), forward_(std::move(forward)), back_(std::move(back)) {}

    void redo() override { forward_(); }
    void undo() override { back_(); }

private:
    std::function<void()> forward_, back_;
};

}  // namespace tributary::ui

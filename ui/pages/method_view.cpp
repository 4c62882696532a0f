#include "ui/pages/method_view.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/text/counted.h"
#include "ui/text/engine_text.h"
#include "ui/text/format.h"
#include "ui/views/declaration_view.h"
#include "ui/views/error_rates_view.h"

namespace tributary::ui {

namespace {

QString seconds(double value) {
    return QLocale().toString(value, 'f', 2) + QChar(0x00A0) + "s";
}

}  // namespace

MethodView::MethodView(QWidget* parent) : QScrollArea(parent) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    errors_ = new ErrorRatesView(content);
    column->addWidget(errors_);
    declaration_ = new DeclarationView(content);
    column->addWidget(declaration_);
    form_ = new QFormLayout;
    column->addLayout(form_);
    column->addStretch(1);
    form_->setContentsMargins(16, 14, 16, 14);
    form_->setHorizontalSpacing(24);
    form_->setVerticalSpacing(6);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Method"));
}

void MethodView::addRow(const QString& name, const QString& value) {
    auto* caption = new QLabel(name, widget());
    caption->setProperty("role", "muted");
    auto* text = new QLabel(widget());
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A hash is one long word: let it break anywhere.
    QString breakable = value;
    if (value.size() > 40 && !value.contains(QChar(' '))) {
        for (qsizetype at = breakable.size() / 2; at > 0; at = 0)
            breakable.insert(at, QChar(0x200B));
    }
    text->setText(breakable);
    text->setAccessibleName(name);
    form_->addRow(caption, text);
}

void MethodView::setReport(const Report* report) {
    while (form_->rowCount() > 0) form_->removeRow(0);
    errors_->setVisible(report != nullptr);
    if (report != nullptr) errors_->setReport(*report);
    if (report == nullptr) {
        addRow(tr("Report"), tr("none yet"));
        return;
    }
    addRow(
        tr("What it says"),
        tr("Influences are measured similarities, with 95 % bootstrap intervals; influences, style "
           "and the part that is not attributable add up to 100 %. A probability is that of the "
           "passage being derived from this source or from a common one."));
    addRow(
        tr("What it does not say"),
        tr("It does not say how the track was made, nor whether anything in it is permitted. Both "
           "tracks may share a sample pack, an older work or a commonplace of their genre. A "
           "source that is not in this catalogue cannot be found."));
    for (const std::string& warning : report->warnings)
        addRow(tr("Warning"), warningSentence(warning));
    addRow(tr("Engine"), fromUtf8(report->engine.version));
    addRow(tr("Configuration"), fromUtf8(report->engine.configSha256));
    addRow(tr("Weights"), fromUtf8(report->engine.weightsSha256));
    addRow(tr("Catalogue"),
           QStringLiteral("%1, %2").arg(fromUtf8(report->catalogue.name),
                                        counted(static_cast<qint64>(report->catalogue.tracks),
                                                tr("1 track"), tr("%1 tracks"))));
    addRow(tr("State of the catalogue"), fromUtf8(report->catalogue.snapshotSha256));
    addRow(tr("Audio of the track"), fromUtf8(report->track.audioSha256));
    addRow(tr("File"), fromUtf8(report->track.file));
    const Timing& t = report->timing;
    if (t.totalS > 0.0) {
        addRow(tr("Time taken"),
               tr("%1 in all: reading %2, features %3, search %4, alignment %5, decomposition %6")
                   .arg(seconds(t.totalS), seconds(t.decodeS), seconds(t.featuresS),
                        seconds(t.screenS), seconds(t.alignS), seconds(t.decomposeS)));
    }
}

}  // namespace tributary::ui

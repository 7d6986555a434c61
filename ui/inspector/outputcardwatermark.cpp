// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype mostMarks = 4; // as the model has it
constexpr double usualWidth = 10;

QList<WatermarkSpec> marksOf(const OutputSpec &output)
{
    return output.video ? output.video->watermarks : QList<WatermarkSpec>();
}

/// Job files may say more of a size than the share of the width that is offered here.
bool isShareOfWidth(const WatermarkSpec &mark)
{
    return !mark.height && (!mark.width || mark.width->unit == PictureLength::Unit::Percent);
}

QString sizeWords(const WatermarkSpec &mark)
{
    const auto text = [](const std::optional<PictureLength> &length) {
        return length ? lengthToText(*length) : QString(u'…');
    };
    return text(mark.width) + u" × "_s + text(mark.height);
}

} // namespace

/// Every mark with its place, size and strength; jobs that differ get the same by choosing a picture for all of them.
void OutputCard::addWatermarks(QFormLayout *form)
{
    const auto marks = m_draft.shared(m_place, marksOf);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    if (marks.isMixed())
        flow->addWidget(makeQuietLabel(mixedText()));
    const QList<WatermarkSpec> all = marks.value.value_or(QList<WatermarkSpec>());
    for (qsizetype i = 0; i < all.size(); ++i) {
        flow->addWidget(makeMarkChip(all[i]));
        flow->addWidget(makeMarkPlace(all[i], i));
        flow->addWidget(makeMarkSize(all[i], i));
        flow->addWidget(makeMarkOpacity(all[i], i));
    }
    if (all.size() < mostMarks)
        flow->addWidget(makeMarkChooser(marks.isMixed()));
    addFormRow(form, tr("Watermark"), line);
}

void OutputCard::emitMark(qsizetype index, const std::function<void(WatermarkSpec &)> &change, const QString &merge)
{
    emitChange(
        tr("Change watermark"),
        [index, change](OutputSpec &output) {
            if (output.video && index < output.video->watermarks.size())
                change(output.video->watermarks[index]);
        },
        merge.isEmpty() ? merge : u"%1.%2"_s.arg(merge).arg(index));
}

QWidget *OutputCard::makeMarkChip(const WatermarkSpec &mark)
{
    const QString name = QFileInfo(mark.path).fileName();
    QToolButton *chip = makeChip(name, true);
    chip->setToolTip(tr("Remove the watermark %1").arg(name));
    connect(chip, &QToolButton::clicked, this, [this, mark] {
        emitChange(tr("Change watermark"), [mark](OutputSpec &output) {
            if (output.video)
                output.video->watermarks.removeOne(mark);
        });
    });
    return chip;
}

QWidget *OutputCard::makeMarkPlace(const WatermarkSpec &mark, qsizetype index)
{
    const QList<std::pair<WatermarkPlace, QString>> places{{WatermarkPlace::TopLeft, tr("Top left")},
        {WatermarkPlace::Top, tr("Top")}, {WatermarkPlace::TopRight, tr("Top right")},
        {WatermarkPlace::Left, tr("Left")}, {WatermarkPlace::Center, tr("Center")},
        {WatermarkPlace::Right, tr("Right")}, {WatermarkPlace::BottomLeft, tr("Bottom left")},
        {WatermarkPlace::Bottom, tr("Bottom")}, {WatermarkPlace::BottomRight, tr("Bottom right")}};
    auto *combo = new QComboBox;
    for (const auto &[place, word] : places)
        combo->addItem(word, int(place));
    const bool isMoved = mark.x || mark.y;
    if (isMoved) // as a job file can say it
        combo->addItem(tr("At a place of its own"), -1);
    combo->setCurrentIndex(combo->findData(isMoved ? -1 : int(mark.place)));
    combo->setAccessibleName(tr("Position of the watermark"));
    connect(combo, &QComboBox::activated, this, [this, combo, index](int chosen) {
        const int place = combo->itemData(chosen).toInt();
        if (place < 0)
            return;
        emitMark(index, [place](WatermarkSpec &changed) {
            changed.place = WatermarkPlace(place);
            changed.x.reset();
            changed.y.reset();
        });
    });
    return combo;
}

QWidget *OutputCard::makeMarkSize(const WatermarkSpec &mark, qsizetype index)
{
    if (!isShareOfWidth(mark))
        return makeQuietLabel(sizeWords(mark));
    auto *spin = new QDoubleSpinBox;
    spin->setRange(0.5, 100);
    spin->setDecimals(1);
    spin->setSuffix(tr(" % wide"));
    spin->setKeyboardTracking(false);
    spin->setValue(mark.width ? mark.width->amount : usualWidth);
    spin->setToolTip(tr("Of the picture's width"));
    spin->setAccessibleName(tr("Size of the watermark"));
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, index](double percent) {
        const PictureLength width{percent, PictureLength::Unit::Percent};
        emitMark(
            index, [width](WatermarkSpec &changed) { changed.width = width; }, u"watermark-size"_s);
    });
    return spin;
}

QWidget *OutputCard::makeMarkOpacity(const WatermarkSpec &mark, qsizetype index)
{
    auto *spin = new QDoubleSpinBox;
    spin->setRange(0, 100);
    spin->setDecimals(0);
    spin->setSuffix(tr(" % opaque"));
    spin->setKeyboardTracking(false);
    spin->setValue(mark.opacity);
    spin->setAccessibleName(tr("Opacity of the watermark"));
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, index](double percent) {
        emitMark(
            index, [percent](WatermarkSpec &changed) { changed.opacity = percent; }, u"watermark-opacity"_s);
    });
    return spin;
}

QWidget *OutputCard::makeMarkChooser(bool isForAll)
{
    QToolButton *adding = makeChip(tr("Add a picture …"), false);
    adding->setCheckable(false);
    connect(adding, &QToolButton::clicked, this, [this, isForAll] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Choose a watermark"), {}, tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp"_s));
        if (path.isEmpty())
            return;
        emitChange(tr("Change watermark"), [path, isForAll](OutputSpec &output) {
            if (!output.video)
                return;
            if (isForAll)
                output.video->watermarks.clear();
            WatermarkSpec mark;
            mark.path = path;
            output.video->watermarks += mark;
        });
    });
    return adding;
}

} // namespace Zoetrope

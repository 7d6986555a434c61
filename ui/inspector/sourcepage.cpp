// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sourcepage.h"

#include "ui/inspector/controls.h"
#include "ui/inspector/framefeed.h"
#include "ui/inspector/frameview.h"
#include "ui/queue/rowtext.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr Size frameBox{640, 640};
constexpr Microseconds shownMoment{3'000'000};

QString videoText(const VideoStreamInfo &video)
{
    QStringList parts{video.codec, pixelsText(video.displaySize)};
    if (video.frameRate.isKnown())
        parts += SourcePage::tr("%1 fps").arg(QLocale().toString(video.frameRate.toDouble(), 'g', 5));
    if (video.isVariableRate)
        parts += SourcePage::tr("variable rate");
    if (video.isInterlaced)
        parts += SourcePage::tr("interlaced");
    if (video.bitDepth > 8)
        parts += SourcePage::tr("%1-bit").arg(video.bitDepth);
    if (video.color.isHdr())
        parts += u"HDR"_s;
    if (video.rotation != 0)
        parts += SourcePage::tr("turned by %1°").arg(video.rotation);
    return parts.join(u", "_s);
}

QString audioText(const AudioStreamInfo &audio)
{
    QStringList parts{
        audio.codec, audio.layout, SourcePage::tr("%1 kHz").arg(QLocale().toString(audio.sampleRate / 1000.0, 'g', 4))};
    if (!audio.language.isEmpty())
        parts += audio.language;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString subtitleText(const SubtitleStreamInfo &subtitle)
{
    QStringList parts{subtitle.codec, subtitle.language, subtitle.title};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QList<QPair<QString, QString>> factsOf(const MediaInfo &media)
{
    QList<QPair<QString, QString>> facts;
    if (!media.title.isEmpty())
        facts += {SourcePage::tr("Title"), media.title};
    if (media.duration)
        facts += {SourcePage::tr("Length"), clockText(*media.duration)};
    for (const VideoStreamInfo &video : media.video) {
        if (!video.isCoverArt)
            facts += {SourcePage::tr("Video"), videoText(video)};
    }
    for (const AudioStreamInfo &audio : media.audio)
        facts += {SourcePage::tr("Sound"), audioText(audio)};
    for (const SubtitleStreamInfo &subtitle : media.subtitles)
        facts += {SourcePage::tr("Subtitles"), subtitleText(subtitle)};
    if (media.chapters > 0)
        facts += {SourcePage::tr("Chapters"), QLocale().toString(media.chapters)};
    facts += {SourcePage::tr("Container"), media.container};
    if (media.bitrate)
        facts += {
            SourcePage::tr("Bit rate"), SourcePage::tr("%1 kbit/s").arg(QLocale().toString(media.bitrate->bps / 1000))};
    facts += {SourcePage::tr("Size"), dataSizeText(media.identity.bytes)};
    for (const QString &warning : media.warnings)
        facts += {SourcePage::tr("Note"), warning};
    return facts;
}

SourcePage::SourcePage(QueueDesk *desk, Engine *engine, QWidget *parent)
    : InspectorPage(desk, parent)
    , m_frames(new FrameFeed(engine, this))
    , m_view(new FrameView)
    , m_name(makeHeading({}))
    , m_path(makeQuietLabel())
    , m_state(new QLabel)
    , m_origin(makeQuietLabel())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    scroll->setWidget(content);
    m_view->setAccessibleName(tr("A picture of the source"));
    m_name->setWordWrap(true);
    m_state->setWordWrap(true);
    alignToReading(m_name);
    alignToReading(m_path);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_name, m_path, m_state, m_origin})
        m_column->addWidget(part);
    m_column->addStretch(1);
    connect(m_frames, &FrameFeed::arrived, this,
        [this](const PictureWish &, const QList<QImage> &pictures) { m_view->setImage(pictures.value(0)); });
    connect(m_frames, &FrameFeed::failed, this,
        [this](const PictureWish &, const QString &why) { m_view->setMessage(why); });
}

void SourcePage::refresh()
{
    const QList<const QueueRow *> all = rows();
    const bool isOne = all.size() == 1;
    m_view->setVisible(isOne);
    m_name->setVisible(isOne);
    m_state->setVisible(isOne);
    m_origin->hide();
    delete std::exchange(m_facts, nullptr);
    if (!isOne) {
        m_shownSource.clear();
        m_path->setText(all.isEmpty() ? tr("Select a source to see what is inside.")
                                      : tr("%n sources are selected.", nullptr, int(all.size())));
        return;
    }
    const QueueRow &row = *all.first();
    m_name->setText(QFileInfo(row.source()).fileName());
    m_path->setText(QDir::toNativeSeparators(QFileInfo(row.source()).absolutePath()));
    m_state->setText(
        u"<b>%1</b> — %2"_s.arg(stateWord(stateOf(row)).toHtmlEscaped(), stateSentence(row).toHtmlEscaped()));
    m_origin->setText(originSentence(row));
    m_origin->setVisible(!m_origin->text().isEmpty());
    if (m_shownSource != row.source()) {
        m_view->setMessage({});
        m_shownSource = row.source();
        m_frames->want({row.source(), shownMoment, SeekAccuracy::KeyFrame, frameBox, {}, {}});
    }
    if (row.media)
        showFacts(row);
}

void SourcePage::showFacts(const QueueRow &row)
{
    m_facts = new QWidget;
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins({});
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(14);
    for (const auto &[label, value] : factsOf(*row.media)) {
        auto *text = new QLabel(value);
        text->setTextFormat(Qt::PlainText); // it comes from the file
        text->setWordWrap(true);
        alignToReading(text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *name = makeQuietLabel(label);
        name->setWordWrap(false);
        form->addRow(name, text);
    }
    m_column->insertWidget(m_column->count() - 1, m_facts);
}

} // namespace Zoetrope

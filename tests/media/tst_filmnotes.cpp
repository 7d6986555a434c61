// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/soundjoiner.h"

#include "engine/av/handles.h"

#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Told
{
    QString title;
    QString created;
    QStringList chapters; ///< `start title`, in seconds
};

/// What a player finds in a file.
Told toldBy(const QString &path)
{
    Told told;
    AVFormatContext *raw = nullptr;
    if (avformat_open_input(&raw, path.toUtf8().constData(), nullptr, nullptr) < 0)
        return told;
    const InputPtr input(raw);
    const auto text = [](const AVDictionary *metadata, const char *key) {
        const AVDictionaryEntry *entry = av_dict_get(metadata, key, nullptr, 0);
        return entry ? QString::fromUtf8(entry->value) : QString();
    };
    told.title = text(raw->metadata, "title");
    told.created = text(raw->metadata, "creation_time").left(19);
    for (unsigned i = 0; i < raw->nb_chapters; ++i) {
        const AVChapter &chapter = *raw->chapters[i];
        // To a tenth: sound that begins a little before the picture moves the clock of both.
        const double start = std::round(double(chapter.start) * av_q2d(chapter.time_base) * 10) / 10;
        told.chapters += u"%1 %2"_s.arg(start).arg(text(chapter.metadata, "title"));
    }
    return told;
}

} // namespace

/// Title, date and chapters of a source are those of what is made of it.
class FilmNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ClipWish wish;
        wish.size = {320, 180};
        const FilmNotes notes{
            u"Ein Film: größer"_s, u"2021-03-18T08:39:36Z"_s, {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}};
        for (const QString &container : {u"mp4"_s, u"mkv"_s}) {
            const QString path = m_maker.folder() + u"/film."_s + container;
            const Result<> joined = joinSounds({{m_maker.clip(wish), u"eng"_s}}, path, notes);
            QVERIFY2(joined, joined ? "" : qPrintable(path + joined.error().detail));
        }
    }

    void areCarriedOver_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("container");
        for (const QString &source : {u"mp4"_s, u"mkv"_s}) {
            for (const QString &container : {u"mp4"_s, u"mov"_s, u"mkv"_s, u"m4a"_s})
                QTest::newRow(qPrintable(source + u" to "_s + container)) << source << container;
        }
    }

    void areCarriedOver()
    {
        QFETCH(QString, source);
        QFETCH(QString, container);
        const Told told = toldBy(make(source, container, {}));
        QCOMPARE(told.title, u"Ein Film: größer"_s);
        QCOMPARE(told.created, u"2021-03-18T08:39:36"_s);
        QCOMPARE(told.chapters, (QStringList{u"0 One"_s, u"1 Two"_s, u"2 Three"_s, u"3 Four"_s}));
    }

    void chaptersOfAClipBeginWithIt()
    {
        const ClipRange clip{Microseconds(1'500'000), Microseconds(2'000'000)};
        const QStringList due{u"0 Two"_s, u"0.5 Three"_s, u"1.5 Four"_s};
        for (const QString &container : {u"mp4"_s, u"mkv"_s})
            QCOMPARE(toldBy(make(u"mp4"_s, container, clip)).chapters, due);
    }

    void soundFilesHaveTheTitle()
    {
        for (const QString &container : {u"mp3"_s, u"flac"_s, u"wav"_s})
            QCOMPARE(toldBy(make(u"mp4"_s, container, {})).title, u"Ein Film: größer"_s);
    }

private:
    QString make(const QString &source, const QString &container, const ClipRange &clip)
    {
        JobSpec spec;
        spec.sources = {m_maker.folder() + u"/film."_s + source};
        spec.clip = clip;
        spec.outputs = {quickOutput(container, {90})};
        if (Catalog::container(container)->videoCodecs.isEmpty())
            spec.outputs[0].video.reset();
        const JobRun run = runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
        if (run.error)
            qWarning("%s", qPrintable(run.errorLine()));
        return run.outputs.isEmpty() ? QString() : run.path(run.outputs.first());
    }

    ClipMaker m_maker;
    int m_runs = 0;
};

QTEST_GUILESS_MAIN(FilmNotesTest)
#include "tst_filmnotes.moc"

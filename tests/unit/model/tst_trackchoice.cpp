// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/mediainfo.h"
#include "engine/model/trackchoice.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

AudioStreamInfo sound(int index, const QString &language, bool isDecodable = true)
{
    AudioStreamInfo stream;
    stream.index = index;
    stream.language = language;
    stream.isDecodable = isDecodable;
    return stream;
}

QList<int> chosen(const QString &text, const MediaInfo &info)
{
    const Result<TrackChoice> choice = trackChoiceFromText(text);
    QList<int> indices;
    if (choice) {
        for (const AudioStreamInfo *stream : chosenTracks(*choice, info))
            indices += stream->index;
    }
    return indices;
}

} // namespace

class TestTrackChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreKnownByAnyOfTheirCodes_data();
    void languagesAreKnownByAnyOfTheirCodes();
    void tracksAreFound();
    void subtitlesAreFoundAlike();
    void textsSurvive_data();
    void textsSurvive();
    void mixedTextsAreRefused();
};

void TestTrackChoice::languagesAreKnownByAnyOfTheirCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("tag");
    QTest::newRow("two letters") << u"de"_s << u"de"_s;
    QTest::newRow("terminology") << u"deu"_s << u"de"_s;
    QTest::newRow("bibliography") << u"ger"_s << u"de"_s;
    QTest::newRow("capitals") << u"ENG"_s << u"en"_s;
    QTest::newRow("French") << u"fre"_s << u"fr"_s;
    QTest::newRow("Japanese") << u"jpn"_s << u"ja"_s;
    QTest::newRow("no language") << u"zzz"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTrackChoice::languagesAreKnownByAnyOfTheirCodes()
{
    QFETCH(QString, code);
    QTEST(languageTag(code), "tag");
}

void TestTrackChoice::tracksAreFound()
{
    MediaInfo info;
    info.audio = {sound(1, u"eng"_s), sound(2, u"ger"_s), sound(4, u"eng"_s), sound(5, u"fre"_s, false)};
    info.audio[1].isDefault = true;
    QCOMPARE(chosen(u"first"_s, info), QList<int>{2});
    QCOMPARE(chosen(u"all"_s, info), (QList<int>{1, 2, 4}));
    QCOMPARE(chosen(u"de,en"_s, info), (QList<int>{2, 1}));
    QCOMPARE(chosen(u"ja,en"_s, info), QList<int>{1});
    QCOMPARE(chosen(u"fr"_s, info), QList<int>()); // it does not decode
    QCOMPARE(chosen(u"3,1,3,9"_s, info), (QList<int>{4, 1}));
}

void TestTrackChoice::subtitlesAreFoundAlike()
{
    const auto text = [](int index, const QString &language, bool isForced) {
        SubtitleStreamInfo stream;
        stream.index = index;
        stream.language = language;
        stream.isForced = isForced;
        stream.isDecodable = true;
        return stream;
    };
    MediaInfo info;
    info.subtitles = {text(2, u"eng"_s, true), text(3, u"eng"_s, false), text(4, u"ger"_s, false)};
    const auto indices = [&info](const QString &words) {
        QList<int> found;
        const Result<TrackChoice> choice = trackChoiceFromText(words);
        for (const SubtitleStreamInfo *stream : chosenSubtitles(choice ? *choice : TrackChoice(), info))
            found += stream->index;
        return found;
    };
    QCOMPARE(indices(u"first"_s), QList<int>{3}); // rather the whole than the signs alone
    QCOMPARE(indices(u"all"_s), (QList<int>{2, 3, 4}));
    QCOMPARE(indices(u"de"_s), QList<int>{4});
    QCOMPARE(indices(u"3,1"_s), (QList<int>{4, 2}));
    info.subtitles[2].isDefault = true;
    QCOMPARE(indices(u"first"_s), QList<int>{4});
}

void TestTrackChoice::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"first"_s, u"all"_s, u"de,en"_s, u"1,3"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestTrackChoice::textsSurvive()
{
    QFETCH(QString, text);
    const Result<TrackChoice> choice = trackChoiceFromText(text);
    QVERIFY(choice);
    QCOMPARE(toText(*choice), text);
}

void TestTrackChoice::mixedTextsAreRefused()
{
    QVERIFY(!trackChoiceFromText(u"de,1"));
    QVERIFY(!trackChoiceFromText(u""));
    QVERIFY(!trackChoiceFromText(u"de,,en"));
}

QTEST_GUILESS_MAIN(TestTrackChoice)
#include "tst_trackchoice.moc"

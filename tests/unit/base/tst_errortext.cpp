// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"

#include <QSet>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasARow();
    void namesAreUniqueAndLeadBack();
    void everyCodeNamesItsSubjectAndSaysWhatToDo();
    void withoutASubjectTheSentenceStaysWhole();
    void technicalDetailStaysInTheLog();
    void faultsOfTheUsersOwnTextAreShown();
    void exitCodesTellTheKindsApart();
    void httpStatusesAreFailures();
};

void TestErrorText::everyCodeHasARow()
{
    // WatermarkUnreadable is the last enumerator: a code added without words shows here.
    QCOMPARE(allErrorCodes().size(), qsizetype(ErrorCode::WatermarkUnreadable) + 1);
    QSet<int> codes;
    for (const ErrorCode code : allErrorCodes())
        codes.insert(int(code));
    QCOMPARE(codes.size(), allErrorCodes().size());
}

void TestErrorText::namesAreUniqueAndLeadBack()
{
    QSet<QString> names;
    for (const ErrorCode code : allErrorCodes()) {
        names.insert(QString(errorName(code)));
        QCOMPARE(errorCodeFromName(QString(errorName(code))), std::optional(code));
    }
    QCOMPARE(names.size(), allErrorCodes().size());
    QVERIFY(!errorCodeFromName(u"no-such-name"_s));
}

void TestErrorText::everyCodeNamesItsSubjectAndSaysWhatToDo()
{
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorWords words = errorWords({code, u"my clip.mov"_s, {}});
        const QByteArray name(errorName(code).data(), errorName(code).size());
        QVERIFY2(words.what.contains(u"“my clip.mov”"_s), name);
        QVERIFY2(words.what.endsWith(u'.') && words.what.front().isUpper(), name);
        QVERIFY2(words.action.endsWith(u'.') && words.action.front().isUpper(), name);
        QCOMPARE(errorText({code, u"my clip.mov"_s, {}}), QString(words.what + u' ' + words.action));
    }
}

void TestErrorText::withoutASubjectTheSentenceStaysWhole()
{
    for (const ErrorCode code : allErrorCodes()) {
        const QString text = errorText({code, {}, {}});
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"“”"_s), qPrintable(text));
    }
    QCOMPARE(errorWords({ErrorCode::SourceEmpty, {}, {}}).what, u"Could not use the source: the file is empty."_s);
}

void TestErrorText::technicalDetailStaysInTheLog()
{
    const QString text =
        errorText({ErrorCode::SourceDamaged, u"a.mp4"_s, u"Invalid data found when processing input (-1094995529)"_s});
    QVERIFY(!text.contains(u"1094995529"_s));
    QVERIFY(!text.contains(u"Invalid data"_s));
}

void TestErrorText::faultsOfTheUsersOwnTextAreShown()
{
    const QString text =
        errorText({ErrorCode::SpecInvalid, u"job.json"_s, u"clip.start: is wrong\nlabels: are wrong"_s});
    QVERIFY2(text.contains(u"clip.start: is wrong; labels: are wrong"_s), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
    QCOMPARE(errorWords({ErrorCode::SpecInvalid, u"%1"_s, u"%1"_s}).what.count(u"%1"_s), 2);
}

void TestErrorText::exitCodesTellTheKindsApart()
{
    QCOMPARE(exitCode(ErrorCode::Cancelled), 130);
    QCOMPARE(exitCode(ErrorCode::Internal), 1);
    QCOMPARE(exitCode(ErrorCode::SpecInvalid), 2);
    QCOMPARE(exitCode(ErrorCode::PresetUnknown), 2);
    QCOMPARE(exitCode(ErrorCode::SourceMissing), 3);
    QCOMPARE(exitCode(ErrorCode::MomentOutside), 3);
    QCOMPARE(exitCode(ErrorCode::DiskFull), 4);
    QCOMPARE(exitCode(ErrorCode::OutputIsSource), 4);
    QCOMPARE(exitCode(ErrorCode::EncoderMissing), 5);
    QCOMPARE(exitCode(ErrorCode::MuxerFailed), 5);
    QCOMPARE(exitCode(ErrorCode::VerifyFailed), 6);
    QCOMPARE(exitCode(ErrorCode::WorkerCrashed), 7);
    QCOMPARE(exitCode(ErrorCode::StoreDamaged), 7);
    const QSet<int> known{1, 2, 3, 4, 5, 6, 7, 130};
    for (const ErrorCode code : allErrorCodes())
        QVERIFY(known.contains(exitCode(code)));
}

void TestErrorText::httpStatusesAreFailures()
{
    for (const ErrorCode code : allErrorCodes())
        QVERIFY(httpStatus(code) >= 400 && httpStatus(code) < 600);
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"

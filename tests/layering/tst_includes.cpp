// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Room -> rooms it may include; the house as docs/architecture.md draws it.
const QHash<QString, QStringList> &allowedRooms()
{
    static const QStringList media{u"base"_s, u"model"_s, u"plan"_s, u"av"_s, u"pipeline"_s};
    static const QHash<QString, QStringList> rooms{
        {u"base"_s, {u"base"_s}},
        {u"model"_s, {u"base"_s, u"model"_s}},
        {u"plan"_s, {u"base"_s, u"model"_s, u"plan"_s}},
        {u"av"_s, {u"base"_s, u"model"_s, u"plan"_s, u"av"_s}},
        {u"pipeline"_s, media},
        {u"store"_s, {u"base"_s, u"model"_s, u"store"_s}},
        {u"runner"_s, media + QStringList{u"runner"_s}},
        {u"queue"_s, media + QStringList{u"runner"_s, u"store"_s, u"queue"_s}},
    };
    return rooms;
}

constexpr auto boostFile = "app/api/httpserver.cpp"_L1;

/// Each dialect of the port has a folder below `app/api`; what they share stands beside these.
bool isOfAnotherDialect(const QStringList &file, const QStringList &included)
{
    const auto dialectOf = [](const QStringList &parts) {
        const bool isInFolder = parts.size() > 3 && parts[0] == "app"_L1 && parts[1] == "api"_L1;
        return isInFolder ? parts[2] : QString();
    };
    const QString own = dialectOf(file);
    const QString other = dialectOf(included);
    return !own.isEmpty() && !other.isEmpty() && own != other;
}

/// What is wrong with one `#include` of a file; empty when nothing is. Both as paths from the project's root.
QString includeFault(const QString &file, const QString &included)
{
    static const QRegularExpression ffmpeg(u"^lib(av|sw|post)[a-z]+/"_s);
    static const QRegularExpression widgets(
        u"^(QtWidgets/|QtWidgets$|Q(Widget|MainWindow|Dialog|Label|PushButton|LineEdit|TableView|ListView|TreeView|"
        "VBoxLayout|HBoxLayout|GridLayout|FormLayout|SystemTrayIcon)$)"_s);
    const QStringList parts = file.split(u'/');
    const bool isEngine = parts.first() == "engine"_L1;
    const QString room = isEngine && parts.size() > 2 ? parts[1] : QString();

    if (ffmpeg.match(included).hasMatch() && room != "av"_L1 && room != "pipeline"_L1)
        return u"FFmpeg is known to engine/av and engine/pipeline alone"_s;
    if (included.startsWith("boost/"_L1) && file != boostFile)
        return u"Boost is known to %1 alone"_s.arg(boostFile);
    if (isOfAnotherDialect(parts, included.split(u'/')))
        return u"the port's dialects are strangers to one another"_s;
    if (widgets.match(included).hasMatch() && parts.first() != "ui"_L1)
        return u"widgets are known to ui alone"_s;
    if (included.startsWith("../"_L1) || included.contains("/../"_L1))
        return u"includes spell the room from the root"_s;
    if (parts.first() == "ui"_L1) {
        static const QRegularExpression seen(u"^(ui/|engine/(engine\\.h$|base/|model/|plan/))"_s);
        const bool isOurs = included.startsWith("engine/"_L1) || included.startsWith("app/"_L1);
        return isOurs && !seen.match(included).hasMatch() ? u"the window knows Engine and the model's values alone"_s
                                                          : QString();
    }
    if (!isEngine)
        return {};
    if (included.startsWith("app/"_L1) || included.startsWith("ui/"_L1))
        return u"the engine knows nothing above it"_s;
    if (room.isEmpty() || !included.startsWith("engine/"_L1))
        return {};
    const QStringList target = included.split(u'/');
    if (!allowedRooms().contains(room))
        return u"the room %1 has no place in the house yet"_s.arg(room);
    if (target.size() > 2 && !allowedRooms().value(room).contains(target[1]))
        return u"%1 must not know %2"_s.arg(room, target[1]);
    return {};
}

/// Folders of one machine have no place in what is shared; paths of every Unix (`/dev/null`) do.
bool namesAMachine(const QString &text)
{
    static const QRegularExpression pattern(u"(^|[^A-Za-z0-9_.}])/(home|work|Users|root|mnt|tmp)/[A-Za-z0-9_.]"_s);
    return pattern.match(text).hasMatch();
}

QString sourceFolder() { return qEnvironmentVariable("ZOETROPE_SOURCE_DIR"); }

/// All text files under some folders of the project, as paths from its root.
QStringList filesUnder(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(sourceFolder());
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += root.relativeFilePath(walk.next());
    }
    return files;
}

QString contentOf(const QString &file)
{
    QFile opened(QDir(sourceFolder()).filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongArrowsAreSeen_data();
    void wrongArrowsAreSeen();
    void machinePathsAreSeen();
    void everyIncludePointsTheRightWay();
    void everySourceFileNamesItsLicence();
    void noFileNamesAFolderOfOneMachine();
};

void TestIncludes::initTestCase()
{
    QVERIFY2(QFile::exists(QDir(sourceFolder()).filePath(u"engine/base/error.h"_s)),
        "ZOETROPE_SOURCE_DIR must be the project's root, as ctest sets it");
}

void TestIncludes::wrongArrowsAreSeen_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("included");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const QString &file, const QString &included, bool isRight) {
        QTest::addRow("%s: %s", qPrintable(file), qPrintable(included)) << file << included << isRight;
    };
    row(u"engine/base/json.h"_s, u"engine/base/error.h"_s, true);
    row(u"engine/base/json.h"_s, u"engine/model/jobspec.h"_s, false);
    row(u"engine/plan/plan.h"_s, u"engine/model/jobspec.h"_s, true);
    row(u"engine/plan/plan.h"_s, u"engine/av/handles.h"_s, false);
    row(u"engine/pipeline/a.h"_s, u"engine/runner/runner.h"_s, false);
    row(u"engine/store/a.h"_s, u"engine/pipeline/runjob.h"_s, false);
    row(u"engine/queue/a.h"_s, u"engine/store/a.h"_s, true);
    row(u"engine/queue/a.h"_s, u"app/settings.h"_s, false);
    row(u"engine/cellar/a.h"_s, u"engine/base/error.h"_s, false);
    row(u"engine/av/a.h"_s, u"libavcodec/avcodec.h"_s, true);
    row(u"engine/plan/a.h"_s, u"libavutil/frame.h"_s, false);
    row(u"app/cli/a.cpp"_s, u"libswscale/swscale.h"_s, false);
    row(u"app/cli/a.cpp"_s, u"engine/queue/publisher.h"_s, true);
    row(u"app/cli/a.cpp"_s, u"QWidget"_s, false);
    row(u"app/cli/a.cpp"_s, u"QStringView"_s, true);
    row(u"ui/mainwindow.h"_s, u"QWidget"_s, true);
    row(u"ui/mainwindow.h"_s, u"engine/engine.h"_s, true);
    row(u"ui/mainwindow.h"_s, u"engine/plan/planner.h"_s, true);
    row(u"ui/mainwindow.h"_s, u"engine/store/jobstore.h"_s, false);
    row(u"ui/mainwindow.h"_s, u"app/cli/services.h"_s, false);
    row(u"app/api/httpserver.cpp"_s, u"boost/beast.hpp"_s, true);
    row(u"app/api/router.cpp"_s, u"boost/beast.hpp"_s, false);
    row(u"app/api/xvid/a.cpp"_s, u"app/api/xvid/b.h"_s, true);
    row(u"app/api/xvid/a.cpp"_s, u"app/api/door.h"_s, true);
    row(u"app/api/xvid/a.cpp"_s, u"app/api/zencoder/b.h"_s, false);
    row(u"app/api/port.cpp"_s, u"app/api/zencoder/b.h"_s, true);
    row(u"engine/av/a.cpp"_s, u"../base/error.h"_s, false);
}

void TestIncludes::wrongArrowsAreSeen()
{
    QFETCH(QString, file);
    QFETCH(QString, included);
    QFETCH(bool, isRight);
    QCOMPARE(includeFault(file, included).isEmpty(), isRight);
}

void TestIncludes::machinePathsAreSeen()
{
    // Put together here, so that this file passes its own rule.
    const QString slash = u"/"_s;
    QVERIFY(namesAMachine(u"open(\""_s + slash + u"home/me/clip.mp4\")"_s));
    QVERIFY(namesAMachine(slash + u"tmp/x"_s));
    QVERIFY(!namesAMachine(u"/dev/null and engine"_s + slash + u"work/x and {name}"_s + slash + u"tmp/x"_s));
}

void TestIncludes::everyIncludePointsTheRightWay()
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QStringList files = filesUnder({u"engine"_s, u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.size() > 20);
    QStringList faults;
    for (const QString &file : files) {
        QRegularExpressionMatchIterator matches = include.globalMatch(contentOf(file));
        while (matches.hasNext()) {
            const QString included = matches.next().captured(1);
            if (const QString fault = includeFault(file, included); !fault.isEmpty())
                faults += u"%1 includes %2: %3"_s.arg(file, included, fault);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestIncludes::everySourceFileNamesItsLicence()
{
    QStringList faults;
    for (const QString &file :
        filesUnder({u"engine"_s, u"app"_s, u"ui"_s, u"tests"_s, u"cmake"_s}, {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s})) {
        if (!contentOf(file).section(u'\n', 0, 0).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            faults += file;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestIncludes::noFileNamesAFolderOfOneMachine()
{
    QStringList faults;
    for (const QString &file : filesUnder({u"engine"_s, u"app"_s, u"ui"_s, u"cmake"_s, u"resources"_s},
             {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"*.json"_s, u"*.txt"_s, u"*.qrc"_s})) {
        if (namesAMachine(contentOf(file)))
            faults += file;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"

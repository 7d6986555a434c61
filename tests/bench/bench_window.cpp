// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the window answers with thousands of rows, printed beside its goals. Runs over the tests' FakeEngine, under
// whatever platform QT_QPA_PLATFORM names.
#include "tests/support/windowfixture.h"
#include "ui/models/queuefilter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

void print(const char *what, double value, const char *unit, const char *goal)
{
    std::printf("%-58s %9.1f %-4s goal %s\n", what, value, unit, goal);
    std::fflush(stdout);
}

/// The longest time for which the event loop did not come round, while something is done.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start(0);
    }
    void reset()
    {
        m_longest = 0;
        m_since.restart();
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void dropThousands()
{
    WindowFixture fixture;
    QList<QUrl> files;
    for (int i = 0; i < 5000; ++i)
        files += fixture.file(u"clip%1.mp4"_s.arg(i));
    const qint64 before = residentKiB();
    QElapsedTimer timer;
    QMimeData data;
    data.setUrls(files);
    timer.start();
    fixture.drop(&data);
    while (fixture.model().size() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    print("5,000 files dropped: rows there after", double(timer.elapsed()), "ms", "300");
    StallWatch stalls;
    timer.start();
    while (!fixture.model().at(4999).media)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    print("longest stall while they are read", double(stalls.longest()), "ms", "50");
    print("memory growth", double(residentKiB() - before) / 1024, "MiB", "300");
}

void workOnThousands()
{
    WindowFixture fixture;
    QList<QueueRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        QueueRow row;
        row.order.spec.sources = {u"/footage/day %1/clip%2.mp4"_s.arg(i % 50).arg(i)};
        row.order.spec.outputs = fixture.window->desk()->defaults().outputs;
        row.order.destination = u"/encoded"_s;
        row.isOrderKnown = true;
        if (i % 2 == 0) {
            row.job = JobId{i + 1};
            row.summary.id = *row.job;
            row.summary.source = row.order.spec.sources.first();
            row.summary.state = JobState::Running;
        }
        rows += row;
    }
    const QList<RowKey> keys = fixture.model().insert(0, rows);
    QCoreApplication::processEvents();
    auto *search = fixture.window->findChild<QLineEdit *>();
    for (QLineEdit *edit : fixture.window->findChildren<QLineEdit *>()) {
        if (edit->placeholderText() == u"Search"_s)
            search = edit;
    }
    double slowest = 0;
    for (const QChar key : u"clip99"_s)
        slowest = std::max(slowest, milliseconds([&] { search->insert(key); }));
    print("10,000 rows: slowest key in the search field", slowest, "ms", "50");
    print("clearing it", milliseconds([&] { search->clear(); }), "ms", "50");
    auto *tree = fixture.window->queueTree();
    slowest = 0;
    for (int i = 0; i <= 40; ++i)
        slowest = std::max(slowest,
            milliseconds([&] { tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum() * i / 40); }));
    print("slowest of 40 scroll steps", slowest, "ms", "50");
    print("sorting by name", milliseconds([&] { tree->sortByColumn(0, Qt::DescendingOrder); }), "ms", "50");
    print("back to the queue's order", milliseconds([&] { tree->sortByColumn(-1, Qt::AscendingOrder); }), "ms", "50");
    // Rows of more than one height: one is opened, then all stand under headings.
    tree->expand(tree->model()->index(3, 0));
    QCoreApplication::processEvents();
    print("the same with a row opened", milliseconds([&] { tree->sortByColumn(0, Qt::DescendingOrder); }), "ms", "50");
    tree->sortByColumn(-1, Qt::AscendingOrder);
    search->setText(u"clip99"_s);
    QCoreApplication::processEvents();
    print("clearing the search with a row opened", milliseconds([&] { search->clear(); }), "ms", "50");
    tree->collapse(tree->model()->index(3, 0));
    auto *filter = qobject_cast<QueueFilter *>(tree->model());
    print("grouping by folder", milliseconds([&] {
        filter->setGroup(QueueFilter::Group::Folder);
        tree->setSectioned(true);
    }),
        "ms", "50");
    print("sorting in groups", milliseconds([&] { tree->sortByColumn(0, Qt::DescendingOrder); }), "ms", "50");
    filter->setGroup(QueueFilter::Group::None);
    tree->setSectioned(false);
    tree->sortByColumn(-1, Qt::AscendingOrder);
    QCoreApplication::processEvents();
    QList<RowKey> some;
    for (int i = 1; i < 1000; i += 2)
        some += keys[i];
    print("selecting 500 rows", milliseconds([&] { tree->select(some); }), "ms", "50");
    print("an edit of 500 rows",
        milliseconds([&] { fixture.window->desk()->edit(u"x"_s, some, [](JobOrder &order) { order.priority = 5; }); }),
        "ms", "50");
    StallWatch stalls;
    QTest::qWait(300);
    print("longest stall behind it", double(stalls.longest()), "ms", "50");
    JobProgress progress;
    progress.fraction = 0.3;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; i += 2)
        fixture.model().setProgress(JobId{i + 1}, progress);
    print("a progress tick", double(timer.nsecsElapsed()) / 5000 / 1e3, "us", "-");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(&application, ThemeChoice::Light);
    dropThousands();
    workOnThousands();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectiondraft.h"
#include "ui/queue/draftfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

JobOrder draft(const QString &path)
{
    JobOrder order;
    order.spec.sources = {path};
    order.spec.outputs = {usualOutput(u"mp4"_s)};
    order.destination = u"/out"_s;
    order.collision = CollisionPolicy::Skip;
    return order;
}

} // namespace

class TestDraftFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedIsLoaded()
    {
        const QString path = m_folder->filePath(u"new/drafts.json"_s);
        const QList<JobOrder> drafts{draft(u"/a.mp4"_s), draft(u"/ü.mp4"_s)};
        QVERIFY(saveDrafts(path, drafts));
        QCOMPARE(loadDrafts(path).value(), drafts);
    }

    void noFileMeansNoDrafts() { QVERIFY(loadDrafts(m_folder->filePath(u"none"_s)).value().isEmpty()); }

    void aDamagedFileIsKeptBeside()
    {
        const QString path = m_folder->filePath(u"drafts.json"_s);
        QVERIFY(saveDrafts(path, {draft(u"/a.mp4"_s), draft(u"/b.mp4"_s)}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("/b.mp4\"", "/b.mp4\",\"x\":1,\"y\":\"");
        file.resize(0);
        file.seek(0);
        file.write(bytes.left(bytes.size() / 2));
        file.close();
        QVERIFY(loadDrafts(path).value().isEmpty());
        QVERIFY(QFile::exists(path + u".old"_s));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!saveDrafts(m_folder->filePath(u"file/drafts.json"_s), {}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestDraftFile)
#include "tst_draftfile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Zoetrope::Testing {

/// Text compared with a file under tests/golden. With ZOETROPE_UPDATE_GOLDEN=1 the file is written instead, and the
/// change is reviewed as a diff.

[[nodiscard]] inline QString goldenPath(const QString &name)
{
    const QString root = qEnvironmentVariable("ZOETROPE_SOURCE_DIR");
    const QDir support = QFileInfo(QString::fromUtf8(__FILE__)).dir(); // for a test started by hand
    const QDir source(root.isEmpty() ? support.filePath(QStringLiteral("../..")) : root);
    return source.filePath(QStringLiteral("tests/golden/") + name);
}

/// The first line in which two texts differ, for the test's message.
[[nodiscard]] inline QByteArray firstDifference(const QByteArray &actual, const QByteArray &expected)
{
    const QList<QByteArray> actualLines = actual.split('\n');
    const QList<QByteArray> expectedLines = expected.split('\n');
    for (qsizetype i = 0; i < qMax(actualLines.size(), expectedLines.size()); ++i) {
        const QByteArray is = actualLines.value(i, "(end)");
        const QByteArray was = expectedLines.value(i, "(end)");
        if (is != was)
            return "line " + QByteArray::number(i + 1) + "\n  golden: " + was + "\n  actual: " + is;
    }
    return {};
}

/// How two texts are made alike before they are compared.
using GoldenForm = QByteArray (*)(const QByteArray &);

/// Fails the running test when `text` is not what stands in `tests/golden/<name>`.
inline void compareGolden(
    const QByteArray &text, const QString &name, GoldenForm form = [](const QByteArray &asItIs) { return asItIs; })
{
    QFile file(goldenPath(name));
    if (qEnvironmentVariable("ZOETROPE_UPDATE_GOLDEN") == QStringLiteral("1")) {
        QVERIFY2(QDir().mkpath(QFileInfo(file).path()), qPrintable(file.fileName()));
        QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(file.fileName()));
        QCOMPARE(file.write(text), text.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QByteArray expected = form(file.readAll());
    const QByteArray message = name.toUtf8() + ": " + firstDifference(text, expected);
    QVERIFY2(text == expected, message.constData());
}

/// The same for JSON, whose blanks may differ between versions of Qt.
inline void compareGoldenJson(const QJsonObject &object, const QString &name)
{
    compareGolden(QJsonDocument(object).toJson(), name,
        [](const QByteArray &json) { return QJsonDocument::fromJson(json).toJson(); });
}

} // namespace Zoetrope::Testing

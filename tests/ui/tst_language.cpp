// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/preset.h"
#include "tests/support/windowfixture.h"
#include "ui/inspector/catalogwords.h"
#include "ui/theme/language.h"
#include "ui/windowholder.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< one, or one a plural
    bool isFinished = false;
};

QList<Message> messagesOf(const QString &code)
{
    QFile file(qEnvironmentVariable("ZOETROPE_SOURCE_DIR") + u"/translations/zoetrope_%1.ts"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    bool hasPlurals = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages += Message{};
            hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!hasPlurals)
                messages.last().forms += xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms += xml.readElementText();
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%[1-9]|\\{[a-z]+\\}|</?[a-z][a-z0-9]*>"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyLanguage(qApp, u"en"_s); }

    void everyShippedLanguageIsFinished_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyShippedLanguageIsFinished()
    {
        QFETCH(QString, code);
        const QList<Message> messages = messagesOf(code);
        QVERIFY(messages.size() > (code == "en"_L1 ? 20 : 400));
        QStringList faults;
        for (const Message &message : messages) {
            bool isWhole = message.isFinished && !message.forms.isEmpty();
            for (const QString &form : message.forms)
                isWhole = isWhole && !form.isEmpty() && placeholders(form) == placeholders(message.source);
            if (!isWhole)
                faults += message.source;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theCatalogsWordsAreAllMarked()
    {
        const QStringList marked = markedCatalogWords();
        QStringList missing;
        const auto check = [&](const QString &word) {
            if (!marked.contains(word))
                missing += word;
        };
        const auto checkOptions = [&](const QList<OptionRow> &rows) {
            for (const OptionRow &row : rows)
                check(row.label);
        };
        for (const CodecRow &row : Catalog::codecs())
            checkOptions(row.options);
        for (const ContainerRow &row : Catalog::containers())
            check(row.label);
        for (const FilterRow &row : Catalog::stillFilters()) {
            check(row.label);
            checkOptions(row.options);
        }
        for (const Preset &preset : builtInPresets()) {
            check(preset.title);
            check(preset.purpose);
            check(preset.category);
        }
        QCOMPARE(missing, QStringList());
    }

    void numbersAreSpokenRight()
    {
        applyLanguage(qApp, u"en"_s);
        QCOMPARE(QueueDesk::tr("Add %n source(s)", nullptr, 1), u"Add 1 source"_s);
        QCOMPARE(QueueDesk::tr("Add %n source(s)", nullptr, 2), u"Add 2 sources"_s);
    }

    void aWindowInAnotherLanguageTakesThePlaceOfTheOld()
    {
        FakeEngine engine;
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        WindowHolder holder({&engine, &settings, nullptr, nullptr, folder.filePath(u"drafts.json"_s), {}});
        holder.open();
        holder.window()->desk()->add({{u"/in/a.mp4"_s, {}}});
        const QString english = holder.window()->inspector()->tabText(0);
        WindowSettings chosen = holder.window()->windowSettings();
        chosen.language = u"ar"_s;
        holder.window()->setWindowSettings(chosen);
        Q_EMIT holder.window()->languageChanged();
        QTRY_VERIFY(holder.window()->inspector()->tabText(0) != english);
        QCOMPARE(holder.window()->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(holder.window()->desk()->model()->size(), 1); // what was being built is still there
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetfiles.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/presetwords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

Preset made(const QString &title, const QString &category = {})
{
    return {{}, title, u"For tests."_s, category, builtInPresets().first().outputs, {}};
}

QStringList titlesOf(const QList<Preset> &presets)
{
    QStringList titles;
    for (const Preset &preset : presets)
        titles += preset.title;
    return titles;
}

} // namespace

class TestPresetDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void whatIsSavedIsThereTheNextTime();
    void titlesAndNamesStayApart();
    void builtInPresetsCanBeFavouritesButNotRemoved();
    void aGroupStandsForItsPresets();
    void aGroupsPresetsStandAsTheyWerePut();
    void whatIsRemovedComesBackWhole();
    void undoKeepsWhatWasDoneInBetween();
    void aRoundTripThroughAFileBringsEverythingBack();
    void importedPresetsNeverReplaceOwnOnes();
    void presetsAreListedByCategory();
    void aPresetIsToldInWords();
    void aFailureIsToldAndTheTruthShown();

private:
    void open()
    {
        m_desk = std::make_unique<PresetDesk>(m_engine.get(), nullptr);
        QSignalSpy changed(m_desk.get(), &PresetDesk::changed);
        m_desk->begin();
        QTRY_COMPARE(changed.size(), 2);
    }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<PresetDesk> m_desk;
};

void TestPresetDesk::init()
{
    m_engine = std::make_unique<FakeEngine>();
    open();
}

void TestPresetDesk::whatIsSavedIsThereTheNextTime()
{
    const QString key = m_desk->add(made(u"For the client"_s, u"Clients"_s));
    QCOMPARE(key, u"for-the-client"_s);
    m_desk->setFavourite(key, true);
    const QString group = m_desk->addGroup(u"Delivery"_s, {key, u"web"_s});
    open();
    QCOMPARE(m_desk->titleOf(key), u"For the client"_s);
    QVERIFY(m_desk->isOwn(key) && m_desk->isFavourite(key));
    QCOMPARE(m_desk->titleOf(group), u"Delivery"_s);
    QVERIFY(m_desk->categories().contains(u"Clients"_s));
    Preset changed = *m_desk->preset(key);
    changed.title = u"Renamed"_s;
    m_desk->change(changed);
    m_desk->renameGroup(group, u"Shipping"_s);
    open();
    QCOMPARE(m_desk->titleOf(key), u"Renamed"_s);
    QCOMPARE(m_desk->titleOf(group), u"Shipping"_s);
    QVERIFY(m_desk->isFavourite(key)); // a name is for good, a title is not
}

void TestPresetDesk::titlesAndNamesStayApart()
{
    QCOMPARE(m_desk->add(made(u"Web"_s)), u"web-2"_s); // the built-in one keeps its name
    QCOMPARE(m_desk->add(made(u"Web"_s)), u"web-3"_s);
    QCOMPARE(m_desk->titleOf(u"web-3"_s), u"Web (2)"_s);
    const QString copy = m_desk->duplicate(u"web-3"_s);
    QCOMPARE(m_desk->titleOf(copy), u"Web (2) (copy)"_s);
    QCOMPARE(m_desk->preset(copy)->outputs, m_desk->preset(u"web-3"_s)->outputs);
}

void TestPresetDesk::builtInPresetsCanBeFavouritesButNotRemoved()
{
    m_desk->setFavourite(u"web"_s, true);
    QVERIFY(m_desk->isFavourite(u"web"_s));
    QVERIFY(!m_desk->isOwn(u"web"_s));
    QVERIFY(m_desk->remove({u"web"_s}).presets.isEmpty());
    QVERIFY(m_desk->preset(u"web"_s));
    m_desk->setFavourite(u"web"_s, false);
    QVERIFY(m_engine->shelf.favourites.isEmpty());
}

void TestPresetDesk::aGroupStandsForItsPresets()
{
    const QString key = m_desk->addGroup(u"Both"_s, {u"webm"_s, u"gone"_s, u"audio"_s});
    QCOMPARE(titlesOf(m_desk->presetsOf(key)), (QStringList{u"WebM"_s, u"Sound alone"_s}));
    QCOMPARE(m_desk->presetsOf(u"audio"_s).size(), 1);
    QVERIFY(m_desk->presetsOf(u"nothing"_s).isEmpty());
    QVERIFY(m_desk->titleOf(u"group/nothing"_s).isEmpty());
}

void TestPresetDesk::aGroupsPresetsStandAsTheyWerePut()
{
    const QString key = m_desk->addGroup(u"Both"_s, {u"webm"_s, u"audio"_s});
    m_desk->setMembers(key, {u"audio"_s, u"gone"_s, u"web"_s, u"webm"_s, u"audio"_s});
    QCOMPARE(m_desk->group(key)->presets, (QStringList{u"audio"_s, u"web"_s, u"webm"_s}));
    m_desk->setMembers(key, {u"gone"_s});
    QCOMPARE(m_desk->group(key)->presets.size(), 3); // a group without presets is none
    open();
    QCOMPARE(m_desk->group(key)->presets, (QStringList{u"audio"_s, u"web"_s, u"webm"_s}));
}

void TestPresetDesk::whatIsRemovedComesBackWhole()
{
    const QString one = m_desk->add(made(u"One"_s));
    const QString two = m_desk->add(made(u"Two"_s));
    m_desk->setFavourite(one, true);
    const QString mixed = m_desk->addGroup(u"Mixed"_s, {one, u"web"_s});
    const QString alone = m_desk->addGroup(u"Alone"_s, {one});
    const QString other = m_desk->addGroup(u"Other"_s, {u"web"_s});
    const PresetShelf before = m_desk->shelf();
    const PresetRemoval removal = m_desk->remove({one, two, other});
    QVERIFY(!m_desk->preset(one) && !m_desk->preset(two) && !m_desk->group(other));
    QVERIFY(!m_desk->group(alone)); // nothing was left in it
    QCOMPARE(m_desk->group(mixed)->presets, QStringList{u"web"_s});
    QVERIFY(m_engine->saved.isEmpty());
    m_desk->restore(removal);
    open(); // as the engine has it
    QVERIFY(m_desk->preset(one) && m_desk->preset(two));
    QCOMPARE(m_desk->shelf().favourites, before.favourites);
    for (const QString &key : {mixed, alone, other})
        QVERIFY(m_desk->group(key));
    QCOMPARE(m_desk->group(mixed)->presets, (QStringList{one, u"web"_s}));
}

void TestPresetDesk::undoKeepsWhatWasDoneInBetween()
{
    const QString one = m_desk->add(made(u"One"_s));
    const PresetRemoval removal = m_desk->remove({one});
    m_desk->setFavourite(u"web"_s, true);
    const QString group = m_desk->addGroup(u"New"_s, {u"web"_s});
    m_desk->restore(removal);
    QVERIFY(m_desk->preset(one) && m_desk->isFavourite(u"web"_s) && m_desk->group(group));
}

void TestPresetDesk::aRoundTripThroughAFileBringsEverythingBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_s);
    const QString one = m_desk->add(made(u"One"_s, u"Clients"_s));
    const QString two = m_desk->add(made(u"Zwei — 二"_s));
    const QString group = m_desk->addGroup(u"Both"_s, {one, two});
    const QList<Preset> before = m_engine->saved;
    QVERIFY(writePresetFile(path, m_desk->gather({one, group})));
    m_desk->remove({one, two, group});
    const QList<PresetFileRead> files = readPresetFiles({path});
    QVERIFY(files.first().file);
    QCOMPARE(files.first().file->presets.size(), 2); // the first is in the group too
    QCOMPARE(m_desk->take(*files.first().file).added.size(), 3);
    QCOMPARE(m_engine->saved, before);
    QCOMPARE(m_desk->presetsOf(group).size(), 2);
    const PresetArrival again = m_desk->take(*files.first().file);
    QVERIFY(again.added.isEmpty());
    QCOMPARE(again.known, 3);
}

void TestPresetDesk::importedPresetsNeverReplaceOwnOnes()
{
    const QString one = m_desk->add(made(u"One"_s));
    PresetFile file = m_desk->gather({one});
    file.presets.first().purpose = u"Another."_s;
    file.groups += PresetGroup{u"g"_s, u"G"_s, {one}};
    const PresetArrival arrival = m_desk->take(file);
    QCOMPARE(arrival.added, (QStringList{u"one-2"_s, u"group/g"_s}));
    QCOMPARE(m_desk->preset(one)->purpose, u"For tests."_s);
    QCOMPARE(m_desk->titleOf(u"one-2"_s), u"One (2)"_s);
    QCOMPARE(m_desk->group(u"group/g"_s)->presets, QStringList{u"one-2"_s}); // the one it came with
}

void TestPresetDesk::presetsAreListedByCategory()
{
    m_desk->add(made(u"Zebra"_s, u"Web"_s));
    m_desk->add(made(u"Loose"_s));
    const QList<PresetSection> sections = presetSections(*m_desk);
    QStringList titles;
    for (const PresetSection &section : sections)
        titles += section.title;
    QCOMPARE(titles,
        (QStringList{u"Archive"_s, u"Devices"_s, u"General"_s, u"Pictures"_s, u"Sound"_s, u"Web"_s, u"My presets"_s}));
    QCOMPARE(sections[5].presets, (QStringList{u"dash"_s, u"hls"_s, u"social"_s, u"web"_s, u"webm"_s, u"zebra"_s}));
    QCOMPARE(sections[6].presets, QStringList{u"loose"_s});
}

void TestPresetDesk::aPresetIsToldInWords()
{
    const Preset archive = *m_desk->preset(u"archive"_s);
    const QString words = outputWords(archive.outputs.first());
    for (const QString &part : {u"H.264"_s, u"AAC"_s, u"Quality (0 is best): 18"_s, u"Speed: slow"_s, u"256 kbit/s"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    const Preset sample = *m_desk->preset(u"sample"_s);
    const QString pictures = thumbnailWords(sample.thumbnails.first());
    for (const QString &part : {u"at 0:03"_s, u"360p"_s, u"JPEG, WebP"_s, u"None, Blur"_s})
        QVERIFY2(pictures.contains(part), qPrintable(pictures));
    QCOMPARE(lostWords({u"x"_s, LostTrait::VideoCodec, u"x265"_s}), u"Video encoder: x265"_s);
    QCOMPARE(lostWords({u"x"_s, LostTrait::Subtitles, {}}), u"Subtitles"_s);
}

void TestPresetDesk::aFailureIsToldAndTheTruthShown()
{
    QSignalSpy told(m_desk.get(), &PresetDesk::told);
    m_engine->presetFailure = Error{ErrorCode::StoreFailed, u"queue.db"_s, {}};
    const QString key = m_desk->add(made(u"One"_s));
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(!m_desk->preset(key));
}

QTEST_MAIN(TestPresetDesk)
#include "tst_presetdesk.moc"

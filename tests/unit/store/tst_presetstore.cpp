// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/presetstore.h"

#include "tests/support/storefixtures.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

class TestPresetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPresetComesBackAsItWasSaved();
    void savingAgainReplaces();
    void aDamagedOneDoesNotHideTheOthers();
    void favouritesAndGroupsAreKept();

private:
    [[nodiscard]] static Preset named(const QString &name)
    {
        return {name, u"Title of "_s + name, u"For tests."_s, u"Tests"_s, orderOf(1).spec.outputs, {}};
    }
    Result<std::unique_ptr<Database>> m_database = Error();
};

void TestPresetStore::init()
{
    m_database = Database::open(u":memory:"_s);
    DO(m_database);
}

void TestPresetStore::aPresetComesBackAsItWasSaved()
{
    PresetStore store(m_database->get());
    DO(store.save(named(u"web"_s)));
    DO(store.save(named(u"archive"_s)));
    QCOMPARE(*store.preset(u"web"_s), named(u"web"_s));
    QCOMPARE(*store.list(), (QList<Preset>{named(u"archive"_s), named(u"web"_s)}));
    DO(store.remove(u"web"_s));
    REFUSED(store.preset(u"web"_s), ErrorCode::PresetUnknown);
    REFUSED(store.remove(u"web"_s), ErrorCode::PresetUnknown);
}

void TestPresetStore::savingAgainReplaces()
{
    PresetStore store(m_database->get());
    DO(store.save(named(u"web"_s)));
    Preset changed = named(u"web"_s);
    changed.title = u"Another"_s;
    DO(store.save(changed));
    QCOMPARE(*store.list(), QList<Preset>{changed});
}

void TestPresetStore::aDamagedOneDoesNotHideTheOthers()
{
    PresetStore store(m_database->get());
    DO(store.save(named(u"web"_s)));
    DO((*m_database)->change(u"INSERT INTO presets (name, preset) VALUES ('broken', '{\"name\": 3')"_s, {}));
    QCOMPARE(*store.list(), QList<Preset>{named(u"web"_s)});
    REFUSED(store.preset(u"broken"_s), ErrorCode::StoreDamaged);
}

void TestPresetStore::favouritesAndGroupsAreKept()
{
    PresetStore store(m_database->get());
    QVERIFY(*store.shelf() == PresetShelf());
    const PresetShelf shelf{{u"web"_s}, {{u"both"_s, u"Both"_s, {u"web"_s, u"audio"_s}}}};
    DO(store.saveShelf(shelf));
    QVERIFY(*store.shelf() == shelf);
    DO(store.saveShelf({}));
    QVERIFY(*store.shelf() == PresetShelf());
    DO((*m_database)->change(u"UPDATE settings SET value = '{}x' WHERE name = 'preset-shelf'"_s, {}));
    REFUSED(store.shelf(), ErrorCode::StoreDamaged);
}

QTEST_GUILESS_MAIN(TestPresetStore)
#include "tst_presetstore.moc"

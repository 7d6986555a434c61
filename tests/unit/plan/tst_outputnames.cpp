// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/outputnames.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

NameTokens named(const QString &name) { return {{{u"name"_s, name}, {u"resolution"_s, u"360"_s}}}; }

// Pieces that names go wrong with, and harmless ones that make equal names likely.
QString randomName(QRandomGenerator *random)
{
    static const QStringList pieces{u".."_s, u"/"_s, u"\\"_s, u"."_s, u" "_s, u"-"_s, u"con"_s, u"NUL"_s, u"lpt1"_s,
        u"com\u00b9"_s, u":"_s, u"*"_s, QString(QChar(0)), u"\n"_s, u"\u202e"_s, u"\u2028"_s, QString(QChar(0xd800)),
        u"é"_s, u"e\u0301"_s, u"ß"_s, u"SS"_s, u"\U0001F600"_s, u"clip"_s, u"CLIP"_s, u"Å"_s, u"\u212b"_s,
        QString(90, u'ü'), QString(70, u'漢'), u"(2)"_s, u" (2)"_s};
    QString name;
    for (int i = random->bounded(1, 4); i > 0; --i)
        name += pieces[random->bounded(pieces.size())];
    return name;
}

// What Linux, Windows and macOS all accept as one component; said apart from the code that makes it.
QString componentFault(const QString &component)
{
    if (component.isEmpty())
        return u"empty"_s;
    if (component.toUtf8().size() > 255)
        return u"too long"_s;
    for (const QChar c : component) {
        if (c < u' ' || QStringView(u"<>:\"|?*\\\u202e\u2028\u007f").contains(c))
            return u"forbidden character"_s;
    }
    if (!component.isValidUtf16())
        return u"half a character"_s;
    if (component.startsWith(u'.') || component.startsWith(u'-'))
        return u"bad beginning"_s;
    if (component.endsWith(u'.') || component.endsWith(u' '))
        return u"bad end"_s;
    static const QStringList reserved{u"con"_s, u"nul"_s, u"lpt1"_s, u"com\u00b9"_s};
    if (reserved.contains(component.section(u'.', 0, 0).toLower()))
        return u"reserved"_s;
    return {};
}

} // namespace

class TestOutputNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreReplaced();
    void slashesMakeFoldersInTemplatesAlone();
    void wrongTemplatesAreRefused_data();
    void wrongTemplatesAreRefused();
    void componentsAreMadeSafe_data();
    void componentsAreMadeSafe();
    void longNamesAreCutAtACharacter();
    void equalNamesGetACounterBeforeTheExtension();
    void aTakenCounterIsPassedOver();
    void namesThatDifferInCaseOrFormAloneAreEqual();
    void nothingLiesInsideAnotherOutput();
    void outputsMayShareAFolder();
    void tenThousandNamesNeverCollideOrEscape();
};

void TestOutputNames::tokensAreReplaced()
{
    const Result<QString> name = expandName(u"{name}_{resolution}p of {name}"_s, named(u"clip"_s));
    QVERIFY(name);
    QCOMPARE(*name, u"clip_360p of clip"_s);
    QCOMPARE(*expandName(u"plain } text"_s, named(u"clip"_s)), u"plain } text"_s);
    // A value is not a template.
    QCOMPARE(*expandName(u"{name}"_s, named(u"{resolution}"_s)), u"{resolution}"_s);
}

void TestOutputNames::slashesMakeFoldersInTemplatesAlone()
{
    QCOMPARE(*expandName(u"a/{name}/b"_s, named(u"../x/y"_s)), u"a/___x_y/b"_s);
    QCOMPARE(*expandName(u"../../{name}"_s, named(u"x"_s)), u"__/__/x"_s);
}

void TestOutputNames::wrongTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::newRow("unknown token") << u"{name}_{nonsense}"_s;
    QTest::newRow("empty token") << u"{}"_s;
    QTest::newRow("open brace") << u"{name"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("absolute") << u"/{name}"_s;
    QTest::newRow("a folder alone") << u"{name}/"_s;
    QTest::newRow("empty folder") << u"a//{name}"_s;
    QTest::newRow("too deep") << u"a/b/c/d/e/f/g/h/{name}"_s;
}

void TestOutputNames::wrongTemplatesAreRefused()
{
    QFETCH(QString, nameTemplate);
    const Result<QString> name = expandName(nameTemplate, named(u"clip"_s));
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::NameInvalid);
    QCOMPARE(name.error().subject, nameTemplate);
    QVERIFY(!name.error().detail.isEmpty());
}

void TestOutputNames::componentsAreMadeSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"My clip (final) 50%"_s << u"My clip (final) 50%"_s;
    QTest::newRow("empty") << u""_s << u"_"_s;
    QTest::newRow("parent") << u".."_s << u"__"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
    QTest::newRow("option") << u"--help"_s << u"__help"_s;
    QTest::newRow("windows") << u"a<b>c:d\"e|f?g*h\\i"_s << u"a_b_c_d_e_f_g_h_i"_s;
    QTest::newRow("control") << QString(u"a\nb\tc\u0085"_s + QChar(0)) << u"a_b_c__"_s;
    QTest::newRow("turned text") << u"gpj\u202e.exe"_s << u"gpj_.exe"_s;
    QTest::newRow("joined emoji stay") << u"\U0001F468\u200d\U0001F469"_s << u"\U0001F468\u200d\U0001F469"_s;
    QTest::newRow("trailing") << u"clip. ."_s << u"clip___"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with extension") << u"Aux.tar"_s << u"_Aux.tar"_s;
    QTest::newRow("port") << u"COM\u00b2"_s << u"_COM\u00b2"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
    QTest::newRow("composed") << u"e\u0301"_s << u"\u00e9"_s;
}

void TestOutputNames::componentsAreMadeSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(safeComponent(text), safe);
    QCOMPARE(safeComponent(safe), safe);
}

void TestOutputNames::longNamesAreCutAtACharacter()
{
    QCOMPARE(safeComponent(QString(300, u'a')), QString(200, u'a'));
    QCOMPARE(safeComponent(QString(300, u'漢')), QString(66, u'漢'));
    const QString smileys = u"x"_s + u"\U0001F600"_s.repeated(100);
    QCOMPARE(safeComponent(smileys), u"x"_s + u"\U0001F600"_s.repeated(49));
    // The cut lays a dot bare.
    QCOMPARE(safeComponent(QString(199, u'a') + u".b"_s), QString(199, u'a') + u"_"_s);
}

void TestOutputNames::equalNamesGetACounterBeforeTheExtension()
{
    UniqueNames names;
    QCOMPARE(names.claim(u"a/clip.mp4"_s), u"a/clip.mp4"_s);
    QCOMPARE(names.claim(u"a/clip.mp4"_s), u"a/clip (2).mp4"_s);
    QCOMPARE(names.claim(u"a/clip.mp4"_s), u"a/clip (3).mp4"_s);
    QCOMPARE(names.claim(u"b/clip.mp4"_s), u"b/clip.mp4"_s);
    QCOMPARE(names.claim(u"clip_hls"_s), u"clip_hls"_s);
    QCOMPARE(names.claim(u"clip_hls"_s), u"clip_hls (2)"_s);
    QCOMPARE(names.claim(u"v1.final cut_hls"_s), u"v1.final cut_hls"_s);
    QCOMPARE(names.claim(u"v1.final cut_hls"_s), u"v1.final cut_hls (2)"_s);
}

void TestOutputNames::aTakenCounterIsPassedOver()
{
    UniqueNames names;
    QCOMPARE(names.claim(u"clip (2).mp4"_s), u"clip (2).mp4"_s);
    QCOMPARE(names.claim(u"clip.mp4"_s), u"clip.mp4"_s);
    QCOMPARE(names.claim(u"clip.mp4"_s), u"clip (3).mp4"_s);
    QCOMPARE(names.claim(u"clip (2).mp4"_s), u"clip (2) (2).mp4"_s);
}

void TestOutputNames::namesThatDifferInCaseOrFormAloneAreEqual()
{
    UniqueNames names;
    (void)names.claim(u"\u00c9t\u00e9.mp4"_s);
    QCOMPARE(names.claim(u"e\u0301TE\u0301.mp4"_s), u"e\u0301TE\u0301 (2).mp4"_s);
    (void)names.claim(u"Stra\u00dfe.mp4"_s);
    QCOMPARE(names.claim(u"STRASSE.mp4"_s), u"STRASSE (2).mp4"_s);
}

void TestOutputNames::nothingLiesInsideAnotherOutput()
{
    UniqueNames names;
    QCOMPARE(names.claim(u"clip_hls"_s), u"clip_hls"_s);
    QCOMPARE(names.claim(u"CLIP_hls/360p/init.mp4"_s), u"CLIP_hls (2)/360p/init.mp4"_s);
    QCOMPARE(names.claim(u"set/one.jpg"_s), u"set/one.jpg"_s);
    QCOMPARE(names.claim(u"Set"_s), u"Set (2)"_s);
    QCOMPARE(names.claim(u"set/two.jpg"_s), u"set/two.jpg"_s);
}

void TestOutputNames::outputsMayShareAFolder()
{
    UniqueNames names;
    QCOMPARE(names.claim(u"clip_hls"_s), u"clip_hls"_s);
    QCOMPARE(names.claim(u"clip_hls/a.mp4"_s), u"clip_hls (2)/a.mp4"_s);
    QCOMPARE(names.claim(u"clip_hls/b.mp4"_s), u"clip_hls (2)/b.mp4"_s);
    QCOMPARE(names.claim(u"clip_hls/a.mp4"_s), u"clip_hls (2)/a (2).mp4"_s);
}

void TestOutputNames::tenThousandNamesNeverCollideOrEscape()
{
    QRandomGenerator random(42);
    UniqueNames names;
    QSet<QString> seen;
    QSet<QString> folders;
    static const QStringList templates{u"{name}"_s, u"{name}/{name}"_s, u"x/{name}"_s};
    for (int i = 0; i < 10'000; ++i) {
        const QString name = randomName(&random);
        const Result<QString> expanded = expandName(templates[random.bounded(templates.size())], named(name));
        QVERIFY(expanded);
        const bool isFile = random.bounded(2) == 0;
        const QString path = names.claim(isFile ? QString(*expanded + u".mp4") : *expanded);
        const QStringList components = path.split(u'/');
        for (const QString &component : components)
            QVERIFY2(componentFault(component).isEmpty(), qPrintable(path + u": "_s + componentFault(component)));
        const QString key = path.toCaseFolded().normalized(QString::NormalizationForm_C);
        QVERIFY2(!seen.contains(key) && !folders.contains(key), qPrintable(path));
        seen.insert(key);
        for (qsizetype slash = key.indexOf(u'/'); slash >= 0; slash = key.indexOf(u'/', slash + 1)) {
            QVERIFY2(!seen.contains(key.first(slash)), qPrintable(path));
            folders.insert(key.first(slash));
        }
    }
}

QTEST_GUILESS_MAIN(TestOutputNames)
#include "tst_outputnames.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/access.h"
#include "app/api/zencoder/zencoderaccount.h"
#include "app/api/zencoder/zencoderids.h"
#include "app/api/zencoder/zencoderplaces.h"
#include "app/api/zencoder/zencoderreply.h"
#include "app/api/zencoder/zencoderreport.h"
#include "app/api/zencoder/zencoderxml.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

// Written with single quotes: moc cannot read raw strings.
QJsonObject object(const char *json) { return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object(); }

RequestHead headOf(const QString &path, const QString &query = {})
{
    RequestHead head;
    head.method = u"GET"_s;
    head.path = path;
    head.query = QUrlQuery(query);
    return head;
}

QByteArray headerOf(const Reply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

const ZencoderTold told{200, QJsonObject{{u"state"_s, u"finished"_s}}};

QString stem(const ZencoderRequest &request, int place) { return request.spec.outputs[place].nameTemplate; }

} // namespace

/// Numbers, forms, folders, reports and the account of the Zencoder dialect.
class TestZencoderParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyThingHasANumberOfItsOwn()
    {
        using namespace ZencoderIds;
        QSet<qint64> numbers;
        for (const JobId job : {JobId{1}, JobId{2}, JobId{100'000}}) {
            numbers += number(Kind::Job, job);
            numbers += number(Kind::Input, job);
            for (int part = 0; part < mostOutputs; ++part)
                numbers += number(Kind::Output, job, part);
            for (int part = 0; part < mostThumbnails; ++part)
                numbers += number(Kind::Thumbnail, job, part);
        }
        QCOMPARE(numbers.size(), 3 * (2 + mostOutputs + mostThumbnails));
        QVERIFY(number(Kind::Thumbnail, JobId{1'000'000}, mostThumbnails - 1) < (qint64(1) << 31));
    }

    void numbersLeadBackToWhatTheyName()
    {
        using namespace ZencoderIds;
        const QString output = QString::number(number(Kind::Output, JobId{9}, 3));
        QCOMPARE(target(Kind::Output, output), std::optional(Target{JobId{9}, 3}));
        QVERIFY(!target(Kind::Job, output));
        QVERIFY(!target(Kind::Input, output));
        const QString job = QString::number(number(Kind::Job, JobId{9}));
        QCOMPARE(target(Kind::Job, job), std::optional(Target{JobId{9}, 0}));
        for (const QString &text :
            {u"0"_s, u"1"_s, u"-2048"_s, u"02048"_s, u"2048x"_s, u"99999999999999999999"_s, u""_s})
            QVERIFY2(!target(Kind::Job, text), qPrintable(text));
    }

    void repliesAreJsonUnlessAnotherFormIsAskedFor()
    {
        const Reply reply = ZencoderReply::inForm(headOf(u"/api/v2/jobs/2048"_s), told, 12);
        QCOMPARE(reply.contentType, QByteArray("application/json; charset=utf-8"));
        QCOMPARE(reply.body, QByteArray("{\"state\":\"finished\"}"));
        QCOMPARE(headerOf(reply, "X-Zencoder-Rate-Remaining"), QByteArray("12"));
        QCOMPARE(headerOf(reply, "Cache-Control"), QByteArray("private, max-age=0, must-revalidate"));
        QCOMPARE(ZencoderReply::withoutForm(u"2048.json"_s), u"2048"_s);
        QCOMPARE(ZencoderReply::withoutForm(u"2048.js"_s), u"2048"_s);
        QCOMPARE(ZencoderReply::withoutForm(u"2048"_s), u"2048"_s);
    }

    void xmlIsARequestAndAReplyToo()
    {
        const QByteArray start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        const Reply one = ZencoderReply::inForm(headOf(u"/api/v2/jobs/2048.xml"_s), told, 1);
        QCOMPARE(one.contentType, QByteArray("application/xml; charset=utf-8"));
        QCOMPARE(one.body.trimmed(), QByteArray(start + "<api-response><state>finished</state></api-response>"));
        const ZencoderTold list{200, QJsonArray{QJsonObject{{u"job"_s, QJsonObject{{u"id"_s, 2048}}}}}};
        QCOMPARE(ZencoderReply::inForm(headOf(u"/api/v2/jobs"_s, u"format=xml"_s), list, 1).body.trimmed(),
            QByteArray(start + "<api-response><jobs><job><id>2048</id></job></jobs></api-response>"));

        const auto body = zencoderBody("<?xml version='1.0'?><api-request><input>/a.mp4</input><test>1</test>"
                                       "<outputs type='array'><output><label>a &amp; b</label><width>640</width>"
                                       "</output></outputs></api-request>");
        QVERIFY2(body.has_value(), body ? "" : qPrintable(body.error().detail));
        const auto request = zencoderRequestFromJson(*body, {}, false);
        QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error().detail));
        QVERIFY(request->isTest);
        QCOMPARE(request->outputs.size(), 1);
        QCOMPARE(request->outputs[0].label, u"a & b"_s);
        QCOMPARE(request->spec.outputs[0].video->ladder[0].resolution, 360);
    }

    void xmlThatGrowsNestsOrBreaksIsRefused()
    {
        QByteArray deep = "<api-request>";
        for (int i = 0; i < 100'000; ++i)
            deep += "<a>";
        for (const QByteArray &body : {deep, QByteArray("<api-request>"), QByteArray("<other/>"), QByteArray("<"),
                 QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><api-request><input>&b;</input></api-request>"),
                 QByteArray("<api-request type='array'/>"), QByteArray("<api-request>&lol;</api-request>")})
            QVERIFY2(!zencoderBody(body), body.left(80).constData());
    }

    void scriptsCallWhatTheClientNames()
    {
        const QString path = u"/api/v2/jobs/2048/progress.js"_s;
        QCOMPARE(ZencoderReply::inForm(headOf(path), told, 1).body, QByteArray("progress({\"state\":\"finished\"});"));
        const Reply named = ZencoderReply::inForm(headOf(path, u"callback=a.b_2$"_s), told, 1);
        QCOMPARE(named.body, QByteArray("a.b_2$({\"state\":\"finished\"});"));
        QCOMPARE(named.contentType, QByteArray("application/javascript; charset=utf-8"));
    }

    void namesThatAreNoFunctionsAreRefused()
    {
        const QString path = u"/api/v2/jobs/2048/progress.js"_s;
        for (const QString &name : {u"alert(1)"_s, u"a b"_s, u"1a"_s, u"a\n"_s, u"<script>"_s, u"a;b"_s, u"é"_s,
                 QString(u'a').repeated(200)}) {
            RequestHead head = headOf(path);
            head.query.addQueryItem(u"callback"_s, QString::fromLatin1(QUrl::toPercentEncoding(name)));
            const Reply reply = ZencoderReply::inForm(head, told, 1);
            QCOMPARE(reply.status, 422);
            QVERIFY(reply.contentType.startsWith("application/json"));
            QVERIFY(!reply.body.contains("finished"));
        }
    }

    void whatIsKnownIsNotSentAgain()
    {
        RequestHead head = headOf(u"/api/v2/jobs"_s);
        const QByteArray tag = headerOf(ZencoderReply::inForm(head, told, 1), "ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        head.headers.insert("if-none-match", tag);
        const Reply known = ZencoderReply::inForm(head, told, 1);
        QCOMPARE(known.status, 304);
        QVERIFY(known.body.isEmpty());
        QCOMPARE(ZencoderReply::inForm(head, {200, QJsonObject{}}, 1).status, 200);
    }

    void repliesWithoutABodyHaveNone()
    {
        const Reply reply = ZencoderReply::inForm(headOf(u"/a.xml"_s), {204, QJsonValue::Undefined}, 1);
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.body.isEmpty());
        QVERIFY(reply.contentType.isEmpty());
    }

    void outputsWithoutAPlaceGetAFolderOfTheirOwn()
    {
        QTemporaryDir folder;
        const PortFolders folders{{}, folder.filePath(u"results"_s), {}};
        auto request = zencoderRequestFromJson(
            object("{'input': 'a', 'outputs': [{'label': 'a{b}/../c'}, {'filename': 'x/y.mp4'}, "
                   "{'type': 'segmented', 'filename': 'live.m3u8'}, {}]}"),
            {}, false);
        QVERIFY(request.has_value());
        const auto places = findZencoderPlaces(&*request, folders);
        QVERIFY2(places.has_value(), places ? "" : qPrintable(places.error().detail));
        QVERIFY(places->isOurs);
        QVERIFY(places->folder.startsWith(folder.path()));
        QCOMPARE(places->outputs[1].entry, u"x/y.mp4"_s);
        QCOMPARE(places->outputs[2].entry, u"live/master.m3u8"_s);
        QCOMPARE(places->outputs[3].entry, u"output-4.mp4"_s);
        QCOMPARE(stem(*request, 1), u"x/y"_s);
        QVERIFY(!stem(*request, 0).contains(u'{'));
    }

    void namedPlacesLieBelowAllowedFolders()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"out/deep"_s));
        const QString root = QFileInfo(folder.filePath(u"out"_s)).canonicalFilePath();
        const PortFolders folders{{}, folder.filePath(u"results"_s), {root}};
        QJsonObject body = object("{'input': 'a', 'outputs': [{'url': 'ROOT/deep/one.mp4'}, {'base_url': "
                                  "'file://ROOT/other/', 'filename': 'two.mkv'}, {'thumbnails': {'number': 2, "
                                  "'base_url': 'ROOT/stills'}}]}");
        const QByteArray text = QJsonDocument(body).toJson().replace("ROOT", root.toUtf8());
        auto request = zencoderRequestFromJson(QJsonDocument::fromJson(text).object(), {}, false);
        QVERIFY(request.has_value());
        const auto places = findZencoderPlaces(&*request, folders);
        QVERIFY2(places.has_value(), places ? "" : qPrintable(places.error().detail));
        QCOMPARE(places->folder, root);
        QVERIFY(!places->isOurs);
        QCOMPARE(stem(*request, 0), u"deep/one"_s);
        QCOMPARE(places->outputs[1].entry, u"other/two.mkv"_s);
        QCOMPARE(places->outputs[2].entry, u"output-3.mp4"_s);
        QVERIFY(places->outputs[2].address.isEmpty());
        QCOMPARE(places->outputs[1].address, QUrl::fromLocalFile(root + u"/other/"_s).toString());
        QCOMPARE(places->outputs[1].below, u"other/"_s);
        QCOMPARE(request->spec.thumbnails[0].nameTemplate, u"stills/frame_{index}"_s);
    }

    void bucketsAreFoldersToo()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"bucket"_s));
        const PortFolders folders{{}, folder.filePath(u"results"_s), {}, {{u"films"_s, folder.filePath(u"bucket"_s)}}};
        auto request =
            zencoderRequestFromJson(object("{'input': 'a', 'outputs': [{'url': 's3://id:sec/ret@films/one/a.mp4'}, "
                                           "{'base_url': 's3://films/two'}]}"),
                {}, false);
        QVERIFY(request.has_value());
        QVERIFY(!findZencoderPlaces(&*request, folders)); // the first names another bucket: login and key are cut there
        request =
            zencoderRequestFromJson(object("{'input': 'a', 'outputs': [{'url': 's3://id:secret@films/one/a.mp4'}, "
                                           "{'base_url': 's3://films/two'}]}"),
                {}, false);
        const auto places = findZencoderPlaces(&*request, folders);
        QVERIFY2(places.has_value(), places ? "" : qPrintable(places.error().detail));
        QCOMPARE(places->folder, QFileInfo(folder.filePath(u"bucket"_s)).canonicalFilePath());
        QCOMPARE(places->outputs[0].address, u"s3://films/one/"_s);
        QCOMPARE(places->outputs[0].entry, u"one/a.mp4"_s);
        QCOMPARE(places->outputs[1].address, u"s3://films/two/"_s);
    }

    void placesElsewhereAreRefused()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"out"_s) && QDir(folder.path()).mkpath(u"more"_s));
        const PortFolders folders{
            {}, folder.filePath(u"results"_s), {folder.filePath(u"out"_s), folder.filePath(u"more"_s)}};
        const auto isRefused = [&](const QStringList &urls) {
            QJsonArray outputs;
            for (const QString &url : urls)
                outputs += QJsonObject{{u"url"_s, url}};
            auto request = zencoderRequestFromJson({{u"input"_s, u"a"_s}, {u"outputs"_s, outputs}}, {}, false);
            return request && !findZencoderPlaces(&*request, folders);
        };
        QVERIFY(!isRefused({folder.filePath(u"out/a.mp4"_s)}));
        QVERIFY(isRefused({u"/etc/a.mp4"_s}));
        QVERIFY(isRefused({folder.filePath(u"out/../a.mp4"_s)}));
        QVERIFY(isRefused({u"s3://bucket/a.mp4"_s}));
        QVERIFY(isRefused({u"ftp://user:word@host/a.mp4"_s}));
        QVERIFY(isRefused({u"file://elsewhere/out/a.mp4"_s}));
        // Two allowed folders have none above them that is allowed.
        QVERIFY(isRefused({folder.filePath(u"out/a.mp4"_s), folder.filePath(u"more/b.mp4"_s)}));
        QVERIFY(QDir(folder.filePath(u"results"_s)).isEmpty());
    }

    void secretsAreNotKept()
    {
        const QJsonObject kept = withoutZencoderSecrets(
            object("{'api_key': 'planted', 'input': 's3://id:pla/nted@bucket/a.mp4', 'outputs': [{'url': "
                   "'ftp://user:planted@host/p@th/b.mp4', 'headers': {'Authorization': 'planted'}, "
                   "'encryption_key': 'planted', 'label': 'a@b'}], 'notifications': ['https://u:planted@host/hook'], "
                   "'password': 'planted'}"));
        QVERIFY(!QJsonDocument(kept).toJson().contains("planted") && !QJsonDocument(kept).toJson().contains("nted"));
        QCOMPARE(kept.value("input"_L1).toString(), u"s3://bucket/a.mp4"_s);
        const QJsonObject output = kept.value("outputs"_L1).toArray().at(0).toObject();
        QCOMPARE(output.value("url"_L1).toString(), u"ftp://host/p@th/b.mp4"_s);
        QCOMPARE(output.value("label"_L1).toString(), u"a@b"_s);
    }

    void reportsReachTwoMonthsBack()
    {
        const QDate today(2030, 3, 15);
        const auto isGood = [&](const QString &query) {
            return ZencoderReport::fromQuery(QUrlQuery(query), today).has_value();
        };
        QVERIFY(isGood({}));
        QVERIFY(isGood(u"from=2030-01-15&to=2030-03-15&grouping=a"_s));
        for (const QString &query : {u"from=2030-01-14&to=2030-03-15"_s, u"from=2030-13-01"_s, u"to=today"_s,
                 u"from=2030-03-16"_s, u"from=01.02.2030"_s})
            QVERIFY2(!isGood(query), qPrintable(query));
    }

    void theModeOutlivesAccountAndItsKeyIsNotTheToken()
    {
        QTemporaryDir folder;
        ZencoderAccount account(folder.path(), "the token");
        QVERIFY(!account.isIntegration());
        QVERIFY(account.setIntegration(true).has_value());
        QVERIFY(account.setIntegration(true).has_value());
        QVERIFY(ZencoderAccount(folder.path(), "the token").isIntegration());
        QVERIFY(account.setIntegration(false).has_value());
        QVERIFY(!ZencoderAccount(folder.path(), "the token").isIntegration());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray key = account.key(now);
        QVERIFY(!key.contains("the token"));
        QVERIFY(isCredentialValid(key, "the token", now));
        QVERIFY(!isCredentialValid(key, "another token", now));
    }
};

QTEST_GUILESS_MAIN(TestZencoderParts)
#include "tst_zencoderparts.moc"

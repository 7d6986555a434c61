// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"
#include "ui/inspector/selectiondraft.h"

#include "engine/model/validate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

JobOrder order(const QStringList &containers, int resolution = 360)
{
    JobOrder made;
    made.spec.sources = {u"/a.mp4"_s};
    for (const QString &container : containers) {
        made.spec.outputs += usualOutput(container);
        if (made.spec.outputs.last().video)
            made.spec.outputs.last().video->ladder = {Rung{resolution, {}}};
    }
    return made;
}

int firstResolution(const OutputSpec &output) { return output.video ? output.video->ladder.first().resolution : -1; }

} // namespace

class TestSelectionDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputsAreMatchedByContainerAndPlace()
    {
        const SelectionDraft draft({order({u"mp4"_s, u"hls"_s}), order({u"hls"_s, u"mp4"_s, u"mp4"_s})});
        QCOMPARE(draft.places().size(), 3);
        QCOMPARE(draft.countOf({u"mp4"_s, 0}), 2);
        QCOMPARE(draft.countOf({u"mp4"_s, 1}), 1);
        QCOMPARE(draft.countOf({u"webm"_s, 0}), 0);
    }

    void whatAllAgreeOnIsSharedAndTheRestIsMixed()
    {
        const OutputPlace place{u"mp4"_s, 0};
        const SelectionDraft same({order({u"mp4"_s}), order({u"mp4"_s}), order({u"hls"_s})});
        QCOMPARE(same.shared(place, firstResolution).value, std::optional(360));
        const SelectionDraft other({order({u"mp4"_s}), order({u"mp4"_s}, 720)});
        QVERIFY(other.shared(place, firstResolution).isMixed());
    }

    void everyUsualOutputIsValid()
    {
        for (const ContainerRow &row : Catalog::containers()) {
            JobOrder made = order({});
            made.spec.outputs = {usualOutput(row.name)};
            QVERIFY2(validate(made.spec).isEmpty(), qPrintable(row.name + faultsText(validate(made.spec))));
        }
    }

    void everyChangeOfContainerStaysValid()
    {
        for (const ContainerRow &from : Catalog::containers()) {
            for (const ContainerRow &to : Catalog::containers()) {
                JobOrder made = order({});
                OutputSpec output = usualOutput(from.name);
                if (output.video) {
                    output.video->codec = from.videoCodecs.last();
                    output.video->options = {{u"quality"_s, 20}};
                }
                if (output.audio)
                    output.audio->codec = from.audioCodecs.last();
                changeContainer(&output, to.name);
                made.spec.outputs = {output};
                const Faults faults = validate(made.spec);
                QVERIFY2(faults.isEmpty(), qPrintable(from.name + u" to "_s + to.name + u' ' + faultsText(faults)));
            }
        }
    }

    void whatTheNewContainerCannotHaveGoes()
    {
        OutputSpec output = usualOutput(u"mkv"_s);
        output.video->codec = u"hevc"_s;
        output.video->targetSize = 1'000'000;
        output.audio->codec = u"flac"_s;
        output.audio->options = {{u"depth"_s, u"24"_s}};
        OutputSpec webm = output;
        changeContainer(&webm, u"webm"_s);
        QCOMPARE(webm.video->targetSize, output.video->targetSize); // VP9 has two passes, too
        QVERIFY(webm.audio->options.isEmpty());
        OutputSpec hls = output;
        hls.segments.form = SegmentForm::Ts;
        changeContainer(&hls, u"hls"_s);
        QVERIFY(!hls.video->targetSize);
        QCOMPARE(hls.segments.form, SegmentForm::Fmp4);
    }

    void aLadderStaysSortedWithTheSourcesSizeLast()
    {
        QList<Rung> ladder{Rung{360, {}}};
        toggleRung(&ladder, 0, true);
        toggleRung(&ladder, 1080, true);
        toggleRung(&ladder, 240, true);
        toggleRung(&ladder, 240, true);
        toggleRung(&ladder, 360, false);
        QCOMPARE(ladder, (QList<Rung>{{240, {}}, {1080, {}}, {0, {}}}));
    }
};

QTEST_MAIN(TestSelectionDraft)
#include "tst_selectiondraft.moc"

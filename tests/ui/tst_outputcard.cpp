// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "engine/model/validate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

/// A card over one job, as the page keeps it: what is changed is shown anew.
class Form
{
public:
    explicit Form(const QString &container)
    {
        m_order.spec.sources = {u"/a.mp4"_s};
        m_order.spec.outputs = {usualOutput(container)};
        m_place = {container, 0};
        show();
    }

    [[nodiscard]] const OutputSpec &output() const { return m_order.spec.outputs.first(); }
    [[nodiscard]] bool isValid() const { return validate(m_order.spec).isEmpty(); }

    template <typename Control> [[nodiscard]] Control *control(const QString &name) const
    {
        for (Control *control : m_card->findChildren<Control *>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }

    /// Chooses an entry as an operator does; false where it is not offered.
    bool choose(const QString &name, const QString &entry)
    {
        auto *combo = control<QComboBox>(name);
        const int index = combo ? combo->findText(entry) : -1;
        if (index < 0)
            return false;
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        show();
        return true;
    }

    void change(const OutputCard::Change &change)
    {
        change(m_order.spec.outputs.first());
        show();
    }

    void layOut(int width)
    {
        m_card->resize(width, m_card->heightForWidth(width));
        m_card->show();
        QCoreApplication::processEvents();
    }

    template <typename Control> [[nodiscard]] int rightEdge(const QString &name) const
    {
        const Control *field = control<Control>(name);
        return field ? field->mapTo(m_card.get(), field->rect().topRight()).x() : 0;
    }

    /// Presses a chip; false where there is none.
    bool press(const QString &text)
    {
        for (QToolButton *chip : m_card->findChildren<QToolButton *>()) {
            if (chip->text() != text)
                continue;
            chip->click();
            show();
            return true;
        }
        return false;
    }

    void show()
    {
        m_card = std::make_unique<OutputCard>(SelectionDraft({m_order}), m_place);
        QObject::connect(m_card.get(), &OutputCard::changed, m_card.get(),
            [this](const OutputPlace &, const QString &, const OutputCard::Change &change) {
                change(m_order.spec.outputs.first());
            });
    }

private:
    JobOrder m_order;
    OutputPlace m_place;
    std::unique_ptr<OutputCard> m_card;
};

} // namespace

class TestOutputCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSizeTakesThePlaceOfQuality()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.choose(u"Rate"_s, u"File size"_s));
        QCOMPARE(form.output().video->targetSize, 10'000'000);
        form.control<QDoubleSpinBox>(u"Most that the file may weigh"_s)->setValue(2.5);
        QCOMPARE(form.output().video->targetSize, 2'500'000);
        QVERIFY(form.isValid());
        QVERIFY(form.choose(u"Rate"_s, u"Average bit rate, two passes"_s));
        QCOMPARE(form.output().video->passes, 2);
        QVERIFY(form.output().video->ladder.first().bitrate);
        QVERIFY(!form.output().video->targetSize);
        QVERIFY(form.isValid());
        QVERIFY(form.choose(u"Rate"_s, u"Constant quality"_s));
        QVERIFY(form.output() == usualOutput(u"mp4"_s));
    }

    void onlyWhatTheFormatAndCodecCanIsOffered()
    {
        Form hls(u"hls"_s);
        QVERIFY(!hls.choose(u"Rate"_s, u"File size"_s));
        Form webm(u"webm"_s);
        QVERIFY(webm.choose(u"Rate"_s, u"Average bit rate, two passes"_s));
        QVERIFY(webm.choose(u"Video"_s, u"AV1"_s));
        QVERIFY(webm.isValid());
        QVERIFY(!webm.choose(u"Rate"_s, u"Average bit rate, two passes"_s));
        Form mp4(u"mp4"_s);
        QVERIFY(mp4.choose(u"Rate"_s, u"File size"_s));
        QVERIFY(mp4.choose(u"Video"_s, u"AV1"_s));
        QVERIFY(!mp4.output().video->targetSize);
        QVERIFY(mp4.isValid());
    }

    void sidesAreCroppedByHand()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.choose(u"Crop"_s, u"Without black borders"_s));
        QCOMPARE(form.output().video->picture.crop.kind, CropKind::Detect);
        QVERIFY(form.choose(u"Crop"_s, u"By hand"_s));
        form.control<QSpinBox>(u"Pixels off this side: Top"_s)->setValue(140);
        QVERIFY(form.output().video->picture.crop == (CropWish{CropKind::Sides, 0, 140, 0, 0}));
    }

    void allRowsEndAtOneEdge()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.choose(u"Shape"_s, u"9:16"_s));
        form.layOut(420);
        const int edge = form.rightEdge<QComboBox>(u"Format"_s);
        QVERIFY(edge > 300);
        QCOMPARE(form.rightEdge<QComboBox>(u"Crop"_s), edge);
        QCOMPARE(form.rightEdge<QComboBox>(u"Level"_s), edge);
        // Two in a line share it.
        QVERIFY(form.rightEdge<QComboBox>(u"Shape"_s) < edge);
        QCOMPARE(form.rightEdge<QComboBox>(u"How it comes into its shape"_s), edge);
    }

    void aShapeIsPaddedUnlessSaidOtherwise()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.choose(u"Shape"_s, u"9:16"_s));
        QVERIFY(form.output().video->picture.shape == (ShapeWish{Fit::Pad, {9, 16}}));
        QVERIFY(form.choose(u"How it comes into its shape"_s, u"Cut to fit"_s));
        QCOMPARE(form.output().video->picture.shape.fit, Fit::Crop);
        QVERIFY(form.choose(u"Shape"_s, u"Its own"_s));
        QVERIFY(form.output().video->picture.shape == ShapeWish());
    }

    void ratesAndTurnsAreChosen()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.choose(u"Frame rate"_s, u"29.97 per second"_s));
        QVERIFY(form.output().video->picture.frameRate == (FrameRateWish{RateKind::Constant, {30'000, 1001}}));
        QVERIFY(form.choose(u"Frame rate"_s, u"Half of the source's"_s));
        QCOMPARE(form.output().video->picture.frameRate.kind, RateKind::Half);
        QVERIFY(form.choose(u"Turn"_s, u"Upside down"_s));
        QCOMPARE(form.output().video->picture.rotate, 180);
        QVERIFY(form.isValid());
    }

    void filtersAreTurnedOnAndSetHowMuch()
    {
        Form form(u"mp4"_s);
        QVERIFY(form.press(u"Sharpen"_s));
        QVERIFY(form.press(u"Deblock"_s));
        const auto filters = [&form] { return form.output().video->filters; };
        QCOMPARE(filters().size(), 2);
        QCOMPARE(filters()[0].name, u"deblock"_s); // in their order, however they were turned on
        form.control<QSpinBox>(u"Sharpen: Strength"_s)->setValue(70);
        QCOMPARE(filters()[1].options.value(u"strength"_s), QVariant(70));
        form.show();
        QVERIFY(form.press(u"Deblock"_s));
        QCOMPARE(filters().size(), 1);
        QVERIFY(!form.control<QSpinBox>(u"Deblock: Strength"_s));
        QVERIFY(form.press(u"High pass"_s));
        QCOMPARE(form.output().audio->filters.first().name, u"highpass"_s);
        QVERIFY(form.isValid());
    }

    void soundsAreBroughtToALevel()
    {
        Form form(u"m4a"_s);
        QVERIFY(form.choose(u"Level"_s, u"Brought to a loudness"_s));
        QCOMPARE(form.output().audio->loudness_LUFS, std::optional(-16.0));
        form.control<QDoubleSpinBox>(u"Level in LUFS"_s)->setValue(-23);
        QCOMPARE(form.output().audio->loudness_LUFS, std::optional(-23.0));
        QVERIFY(form.choose(u"Level"_s, u"Brought to a peak"_s));
        QVERIFY(!form.output().audio->loudness_LUFS);
        QCOMPARE(form.output().audio->peak_dB, std::optional(-1.0));
        form.control<QDoubleSpinBox>(u"Fade out"_s)->setValue(2.5);
        QCOMPARE(form.output().audio->fadeOut, Microseconds(2'500'000));
        QVERIFY(form.isValid());
        QVERIFY(form.choose(u"Level"_s, u"As loud as it is"_s));
        QVERIFY(!form.output().audio->peak_dB);
    }

    void soundTracksAreChosenAndTyped()
    {
        Form form(u"mkv"_s);
        QVERIFY(form.choose(u"Sound tracks"_s, u"All of them"_s));
        QCOMPARE(form.output().audio->tracks.kind, TrackChoice::Kind::All);
        auto *tracks = form.control<QComboBox>(u"Sound tracks"_s);
        tracks->lineEdit()->selectAll();
        QTest::keyClicks(tracks->lineEdit(), u"de,en"_s);
        QTest::keyClick(tracks->lineEdit(), Qt::Key_Return);
        QCOMPARE(form.output().audio->tracks.languages, (QStringList{u"de"_s, u"en"_s}));
        form.control<QDoubleSpinBox>(u"Gain"_s)->setValue(-3);
        QCOMPARE(form.output().audio->gain_dB, -3.0);
        form.show();
        QVERIFY(form.choose(u"Sound"_s, u"FLAC"_s));
        QVERIFY(!form.control<QComboBox>(u"Sound bit rate"_s)); // it has none
        QVERIFY(form.choose(u"Bits a sample"_s, u"24"_s));
        QVERIFY(form.isValid());
    }

    void subtitlesAreOfferedAsTheFormatHoldsThem()
    {
        Form form(u"mp4"_s);
        QVERIFY(!form.control<QComboBox>(u"Subtitle tracks"_s));
        QVERIFY(form.choose(u"Subtitles"_s, u"As tracks"_s));
        QCOMPARE(form.output().subtitles->mode, SubtitleMode::Soft);
        QCOMPARE(form.control<QComboBox>(u"Subtitle tracks"_s)->currentText(), u"All of them"_s);
        auto *tracks = form.control<QComboBox>(u"Subtitle tracks"_s);
        tracks->lineEdit()->selectAll();
        QTest::keyClicks(tracks->lineEdit(), u"de"_s);
        QTest::keyClick(tracks->lineEdit(), Qt::Key_Return);
        QCOMPARE(form.output().subtitles->tracks->languages, QStringList{u"de"_s});
        form.show();
        QVERIFY(form.choose(u"Subtitles"_s, u"Drawn into the picture"_s));
        QCOMPARE(form.output().subtitles->mode, SubtitleMode::Burn);
        QVERIFY(form.isValid());
        QVERIFY(form.choose(u"Subtitles"_s, u"No subtitles"_s));
        QVERIFY(form.output() == usualOutput(u"mp4"_s));

        Form sound(u"mp3"_s);
        QVERIFY(!sound.choose(u"Subtitles"_s, u"As tracks"_s));
        QVERIFY(!sound.choose(u"Subtitles"_s, u"Drawn into the picture"_s));
        QVERIFY(sound.choose(u"Subtitles"_s, u"As files beside it"_s));
        QVERIFY(sound.isValid());
    }

    void aWatermarkHasItsPlaceSizeAndStrength()
    {
        Form form(u"mp4"_s);
        QVERIFY(!form.control<QComboBox>(u"Position of the watermark"_s));
        WatermarkSpec mark;
        mark.path = u"/logos/logo.png"_s;
        mark.x = PictureLength{5, PictureLength::Unit::Pixels};
        form.change([mark](OutputSpec &output) { output.video->watermarks = {mark}; });
        QCOMPARE(form.control<QComboBox>(u"Position of the watermark"_s)->currentText(), u"At a place of its own"_s);
        QVERIFY(form.choose(u"Position of the watermark"_s, u"Top right"_s));
        form.control<QDoubleSpinBox>(u"Size of the watermark"_s)->setValue(25);
        form.show();
        form.control<QDoubleSpinBox>(u"Opacity of the watermark"_s)->setValue(60);
        form.show();
        const WatermarkSpec changed = form.output().video->watermarks.first();
        QCOMPARE(changed.place, WatermarkPlace::TopRight);
        QVERIFY(!changed.x);
        QVERIFY(changed.width == (PictureLength{25, PictureLength::Unit::Percent}));
        QCOMPARE(changed.opacity, 60.0);
        QVERIFY(form.isValid());
        QVERIFY(form.press(u"logo.png"_s));
        QVERIFY(form.output() == usualOutput(u"mp4"_s));

        Form sound(u"mp3"_s);
        QVERIFY(!sound.press(u"Add a picture …"_s)); // there is nothing to draw over
    }

    void anotherFormatKeepsTheSubtitlesThatItHolds()
    {
        OutputSpec output = usualOutput(u"mkv"_s);
        output.subtitles.emplace();
        output.subtitles->codec = u"ass"_s;
        changeContainer(&output, u"mp4"_s);
        QVERIFY(output.subtitles && output.subtitles->codec.isEmpty());
        changeContainer(&output, u"m4a"_s);
        QVERIFY(!output.subtitles);
    }
};

QTEST_MAIN(TestOutputCard)
#include "tst_outputcard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of xvidbody.h: presets, names and settings.
#include "app/api/xvid/xvidbody.h"
#include "app/api/xvid/xvidvalues.h"
#include "engine/base/json.h"
#include "engine/model/job.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

/// What stands for what in names. A name of one's own is no template.
QMap<QString, QString> placeholders(const QString &inputName)
{
    QString base = QFileInfo(isAddress(inputName) ? QUrl(inputName).path() : inputName).completeBaseName();
    base.replace(u'{', u'_').replace(u'}', u'_');
    return {{u"input_name"_s, base}, {u"resolution"_s, u"{width}x{height}"_s}, {u"width"_s, u"{width}"_s},
        {u"height"_s, u"{height}"_s}};
}

/// Nothing for an unknown placeholder.
std::optional<QString> ourTemplate(const QString &name, const QMap<QString, QString> &known)
{
    static const QRegularExpression braced(u"\\{([^{}]*)\\}"_s);
    QString ours;
    qsizetype done = 0;
    for (auto found = braced.globalMatch(name); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!known.contains(match.captured(1)))
            return std::nullopt;
        ours += name.sliced(done, match.capturedStart() - done) + known.value(match.captured(1));
        done = match.capturedEnd();
    }
    const QString rest = name.sliced(done);
    return rest.contains(u'{') ? std::nullopt : std::optional<QString>(ours + rest);
}

/// `90%` as 0.9; nothing for other texts.
std::optional<double> shareOf(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (!text.endsWith(u'%'))
        return std::nullopt;
    bool isNumber = false;
    const double percent = text.chopped(1).toDouble(&isNumber);
    return isNumber && percent > 0 && percent <= 1000 ? std::optional(percent / 100) : std::nullopt;
}

class WishMaker
{
public:
    WishMaker(const XvidRequest &request, const FindXvidPreset &findPreset)
        : m_request(request)
        , m_findPreset(findPreset)
        , m_placeholders(placeholders(request.inputName))
    {
        m_wish.told = request.told;
        m_wish.warnings = request.warnings;
    }

    Result<XvidWish> make()
    {
        m_wish.spec.clip.start = m_request.start;
        const QJsonArray told = m_request.told.value("outputs"_L1).toArray();
        QJsonArray outputs;
        for (qsizetype i = 0; i < m_request.outputs.size(); ++i)
            outputs += makeOutput(i, told.at(i).toObject());
        m_wish.told.insert("outputs"_L1, outputs);
        if (!m_faults.isEmpty())
            return Error{ErrorCode::SpecInvalid, {}, faultsText(m_faults)};
        return m_wish;
    }

private:
    void fault(const QString &path, const QString &message) { m_faults += Fault{path, message}; }
    void warn(const QString &path, const QString &why)
    {
        m_wish.warnings += u"%1 is kept, but has no effect: %2."_s.arg(path, why);
    }

    std::optional<XvidPreset> preset(const QString &name, const QString &path)
    {
        std::optional<XvidPreset> found = m_findPreset(name);
        if (!found && !name.isEmpty()) // what is missing was said before
            fault(path, u"names no preset"_s);
        return found;
    }

    QJsonObject makeOutput(qsizetype index, QJsonObject told)
    {
        const XvidRequest::Output &wished = m_request.outputs[index];
        const QString path = u"outputs[%1]."_s.arg(index);
        const std::optional<XvidPreset> found = preset(wished.preset, path + u"preset"_s);
        if (found) {
            told.insert("preset"_L1, found->id);
            addOutputs(found->preset, wished, QString::number(index + 1), path);
            addStills(found->preset, {}, u"%1.0"_s.arg(index + 1));
        }
        QJsonArray sets = told.value("thumbnails"_L1).toArray();
        for (qsizetype i = 0; i < wished.thumbnails.size(); ++i) {
            QJsonObject set = sets.at(i).toObject();
            set.insert("thumbnail_preset"_L1,
                makeSet(
                    wished.thumbnails[i], path + u"thumbnails[%1]."_s.arg(i), u"%1.%2"_s.arg(index + 1).arg(i + 1)));
            sets[i] = set;
        }
        told.insert("thumbnails"_L1, sets);
        return told;
    }

    QJsonValue makeSet(const XvidRequest::Thumbnails &wished, const QString &path, const QString &label)
    {
        const std::optional<XvidPreset> found = preset(wished.preset, path + u"thumbnail_preset"_s);
        if (!found)
            return QJsonValue::Null;
        if (found->preset.thumbnails.isEmpty())
            fault(path + u"thumbnail_preset"_s, u"is a preset without pictures"_s);
        const std::optional<QString> names = ourTemplate(wished.names, m_placeholders);
        if (!names)
            fault(path + u"thumbnail_names"_s, u"only {resolution}, {width}, {height} and {input_name} are known"_s);
        addStills(found->preset, names.value_or(QString()), label);
        return found->id;
    }

    void addOutputs(const Preset &preset, const XvidRequest::Output &wished, const QString &label, const QString &path)
    {
        const QString name = wished.name.isEmpty() ? u"{input_name}"_s : wished.name;
        const std::optional<QString> ours = ourTemplate(name, m_placeholders);
        if (!ours)
            fault(path + u"output_name"_s, u"only {input_name}, {resolution}, {width} and {height} are known"_s);
        for (qsizetype i = 0; i < preset.outputs.size(); ++i) {
            OutputSpec output = preset.outputs[i];
            output.label = label + u".%1"_s.arg(i + 1);
            output.nameTemplate = nameFor(output, ours.value_or(QString()), preset.outputs.size() == 1);
            if (output.video && m_request.isInterlaced)
                output.video->deinterlace = *m_request.isInterlaced ? Deinterlace::On : Deinterlace::Off;
            applySettings(wished.settings, path + u"settings."_s, &output);
            addLogos(wished.logos, &output);
            m_wish.spec.outputs += output;
        }
    }

    /// Behind those that the preset has.
    static void addLogos(const QStringList &logos, OutputSpec *output)
    {
        for (const QString &logo : logos) {
            WatermarkSpec mark;
            mark.path = logo;
            if (output->video)
                output->video->watermarks += mark;
        }
    }

    /// Several files of one output get what tells them apart.
    static QString nameFor(const OutputSpec &output, QString name, bool isAlone)
    {
        const ContainerRow *container = Catalog::container(output.container);
        const QString ending = container != nullptr ? QString(u'.' + container->extension) : QString();
        if (!ending.isEmpty() && name.endsWith(ending) && name.size() > ending.size())
            name.chop(ending.size());
        if (container != nullptr && container->packaging == Packaging::Hls)
            return isAlone ? name : QString(name + u"_hls"_s);
        const bool isLadder = output.video && output.video->ladder.size() > 1;
        const bool hasSize = name.contains("{width}"_L1) || name.contains("{height}"_L1);
        return isLadder && !hasSize ? QString(name + u"_{resolution}p"_s) : name;
    }

    void addStills(const Preset &preset, const QString &names, const QString &label)
    {
        for (qsizetype i = 0; i < preset.thumbnails.size(); ++i) {
            ThumbnailSpec set = preset.thumbnails[i];
            set.label = label + u".%1"_s.arg(i + 1);
            const QString base = names.isEmpty() ? m_placeholders.value(u"input_name"_s) : names;
            set.nameTemplate = base + u"_{index}"_s;
            m_wish.spec.thumbnails += set;
        }
    }

    // ---- settings ----

    void applySettings(const QJsonObject &settings, const QString &path, OutputSpec *output)
    {
        for (auto group = settings.begin(); group != settings.end(); ++group) {
            const QJsonObject values = group.value().toObject();
            const bool isVideo = group.key() == "video"_L1;
            for (auto value = values.begin(); value != values.end(); ++value) {
                const bool isDone = isVideo && output->video && applyVideo(value.key(), value.value(), &*output->video);
                const QString place = path + group.key() + u'.' + value.key();
                if (!isDone && !m_warned.contains(place))
                    warn(place, u"the preset decides"_s);
                m_warned += place;
            }
        }
    }

    static bool applyVideo(const QString &name, const QJsonValue &value, VideoSpec *video)
    {
        if (name == "width"_L1 || name == "height"_L1)
            return shareOf(value) == 1.0; // other sizes are the ladder's
        if (name != "bitrate"_L1)
            return false;
        const std::optional<double> share = shareOf(value);
        const std::optional<double> kbps = numberOf(value);
        if ((!share && !kbps) || (kbps && (*kbps < 10 || *kbps > 1e6)))
            return false;
        bool isDone = true;
        for (Rung &rung : video->ladder) {
            if (kbps)
                rung.bitrate = Bitrate{qRound64(*kbps * 1000)};
            else if (rung.bitrate)
                rung.bitrate = Bitrate{qRound64(double(rung.bitrate->bps) * *share)};
            else
                isDone = false; // of constant quality there is no share
        }
        return isDone || share == 1.0;
    }

    const XvidRequest &m_request;
    const FindXvidPreset &m_findPreset;
    QMap<QString, QString> m_placeholders;
    QSet<QString> m_warned;
    Faults m_faults;
    XvidWish m_wish;
};

} // namespace

Result<XvidWish> xvidWish(const XvidRequest &request, const FindXvidPreset &findPreset)
{
    return WishMaker(request, findPreset).make();
}

} // namespace Zoetrope

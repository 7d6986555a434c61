// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"

#include "tests/support/clipwriter.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

constexpr std::array variableTicks{1, 1, 3, 1, 2};
constexpr int variableSum = 8;

// In ticks of the wished rate.
std::int64_t tickOf(const ClipWish &wish, int index)
{
    if (!wish.hasVariableRate)
        return index;
    std::int64_t tick = std::int64_t(index / int(variableTicks.size())) * variableSum;
    for (int place = 0; place < index % int(variableTicks.size()); ++place)
        tick += variableTicks[std::size_t(place)];
    return tick;
}

QString keyOf(const ClipWish &wish)
{
    const QStringList parts{sizeToText(wish.size), rationalToText(wish.rate), QString::number(wish.seconds),
        wish.videoCodec, wish.pixelFormat, QString::number(wish.gop), QString::number(wish.bframes),
        QString::number(wish.rotation), rationalToText(wish.sar), QString::number(int(wish.isInterlaced)),
        QString::number(int(wish.hasVariableRate)), wish.audioCodec, QString::number(wish.channels),
        QString::number(wish.sampleRate), QString::number(wish.start), QString::number(wish.audioStart),
        QString::number(int(wish.hasCoverArt)), QString::number(wish.clapAt.value_or(-1)),
        QString::number(wish.firstNumber), QString::number(wish.hum), wish.container, wish.transfer,
        QString::number(wish.grey.value_or(-1)), QString::number(wish.noise)};
    return parts.join(u'|');
}

} // namespace

int frameCount(const ClipWish &wish)
{
    const double ticks = std::round(wish.seconds * wish.rate.toDouble());
    int count = 0;
    while (double(tickOf(wish, count)) < ticks)
        ++count;
    return count;
}

double frameTime(const ClipWish &wish, int index) { return double(tickOf(wish, index)) / wish.rate.toDouble(); }

int frameAt(const ClipWish &wish, double time)
{
    int index = 0;
    while (index + 1 < frameCount(wish) && frameTime(wish, index + 1) <= time + 1e-6)
        ++index;
    return index;
}

QString ClipMaker::clip(const ClipWish &wish)
{
    const QString key = keyOf(wish);
    if (const auto made = m_made.constFind(key); made != m_made.cend())
        return *made;
    const QString path = m_folder.filePath(u"clip%1.%2"_s.arg(m_made.size()).arg(wish.container));
    if (const Result<> written = writeClip(wish, path); !written) {
        qWarning("No clip %s: %s", qPrintable(key), qPrintable(written.error().detail));
        return {};
    }
    m_made.insert(key, path);
    return path;
}

QString ClipMaker::cut(const QString &path, double share)
{
    const QFileInfo whole(path);
    const QString name = m_folder.filePath(u"%1-cut.%2"_s.arg(whole.completeBaseName(), whole.suffix()));
    QFile source(path);
    QFile part(name);
    if (!source.open(QIODevice::ReadOnly) || !part.open(QIODevice::WriteOnly))
        return {};
    const qint64 bytes = qint64(double(source.size()) * share);
    return part.write(source.read(bytes)) == bytes ? name : QString();
}

} // namespace Zoetrope::Test

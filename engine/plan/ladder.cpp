// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/ladder.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBetter(const Rendition &a, const Rendition &b)
{
    if (a.size.area() != b.size.area())
        return a.size.area() > b.size.area();
    return a.bitrate.value_or(Bitrate{}) > b.bitrate.value_or(Bitrate{});
}

void addRungsAbove(QList<Rung> above, const FramedPicture &picture, QList<Rendition> *made, QList<Notice> *notices)
{
    // The lowest of them comes first: its bit rate suits the source's size best.
    std::stable_sort(
        above.begin(), above.end(), [](const Rung &a, const Rung &b) { return a.resolution < b.resolution; });
    const Size size = renditionSize(picture, 0);
    for (const Rung &rung : std::as_const(above)) {
        const bool isThere =
            std::any_of(made->cbegin(), made->cend(), [&](const Rendition &r) { return r.size == size; });
        const QString outcome =
            isThere ? u"it is left out, as that size is made already"_s : u"it is made at that size"_s;
        addNotice(notices, u"rung-above-source"_s,
            u"%1p is larger than the source (%2): %3."_s.arg(
                QString::number(rung.resolution), sizeToText(picture.display), outcome));
        if (!isThere)
            made->append({size, rung.bitrate});
    }
}

} // namespace

QList<Rendition> resolveLadder(const QList<Rung> &ladder, Size display, Upscale upscale, QList<Notice> *notices)
{
    return resolveLadder(ladder, FramedPicture{{}, display, display, {}}, upscale, notices);
}

QList<Rendition> resolveLadder(
    const QList<Rung> &ladder, const FramedPicture &picture, Upscale upscale, QList<Notice> *notices)
{
    QList<Rendition> made;
    QList<Rung> above;
    for (const Rung &rung : ladder) {
        if (upscale == Upscale::Never && rung.resolution > picture.display.shortSide()) {
            above.append(rung);
            continue;
        }
        const Rendition rendition{renditionSize(picture, rung.resolution), rung.bitrate};
        if (!made.contains(rendition))
            made.append(rendition);
    }
    addRungsAbove(above, picture, &made, notices);
    std::stable_sort(made.begin(), made.end(), isBetter);
    return made;
}

void addNotice(QList<Notice> *notices, const QString &code, const QString &text)
{
    const Notice notice{code, text, false};
    if (!notices->contains(notice))
        notices->append(notice);
}

} // namespace Zoetrope

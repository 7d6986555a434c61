// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetmime.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

QString presetMimeType() { return u"application/x-zoetrope-presets"_s; }

QMimeData *presetMime(const QStringList &keys)
{
    auto *data = new QMimeData;
    data->setData(presetMimeType(), keys.join(u'\n').toUtf8());
    return data;
}

bool hasPresets(const QMimeData *data) { return data->hasFormat(presetMimeType()); }

QStringList presetsIn(const QMimeData *data)
{
    return QString::fromUtf8(data->data(presetMimeType())).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace Zoetrope

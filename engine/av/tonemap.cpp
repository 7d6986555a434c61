// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/tonemap.h"

extern "C" {
#include <libavfilter/avfilter.h>
}

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr double white_nits = 203;

} // namespace

QString toneMapText(const PlanSource &source)
{
    // What an HDR source leaves out is BT.2020, whatever FFmpeg would make of its silence.
    return u"format=yuv444p10le,zscale=tin=%1:pin=bt2020:min=bt2020nc:rin=limited:t=linear:npl=%2,format=gbrpf32le,"
           "zscale=p=bt709,tonemap=tonemap=mobius:desat=0:peak=%3"_s.arg(source.color.transfer)
               .arg(white_nits)
               .arg(source.peak_nits / white_nits, 0, 'f', 4);
}

QString toneMappedVideoText() { return u"zscale=t=bt709:p=bt709:m=bt709:r=limited"_s; }
QString toneMappedRgbText() { return u"zscale=t=bt709:p=bt709:m=gbr:r=full,format=gbrp"_s; }
bool canToneMap() { return avfilter_get_by_name("zscale") && avfilter_get_by_name("tonemap"); }

} // namespace Zoetrope

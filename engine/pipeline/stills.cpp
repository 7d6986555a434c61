// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/stills.h"

#include "engine/av/framegrabber.h"
#include "engine/av/stillwriter.h"
#include "engine/base/filewriter.h"
#include "engine/pipeline/verifier.h"

#include <QDir>
#include <QFileInfo>

namespace Zoetrope {

namespace {

Result<> writeStill(const StillPlan &still, const PlanSource &source, const AVFrame &frame, const QString &folder)
{
    Result<FramePtr> picture = developStill(frame, source, still.size, still.filters, still.format);
    if (!picture)
        return picture.error();
    Result<QByteArray> bytes = encodeStill(**picture, still.format, still.quality);
    if (!bytes)
        return bytes.error();
    const QString path = QDir(folder).filePath(still.path);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{ErrorCode::OutputDenied, QFileInfo(path).path(), {}};
    return writeWholeFile(path, *bytes);
}

} // namespace

Result<SourceFit> makeStills(const Plan &plan, const QString &folder,
    const std::function<void(const OutputRecord &)> &staged, const std::stop_token &stop)
{
    if (plan.stills.isEmpty())
        return SourceFit::AsPlanned;
    Result<FrameGrabber> grabber = FrameGrabber::open(plan.source, plan.maximumPixels, stop);
    if (!grabber)
        return grabber.error();

    // In the order of their moments, so that the grabber goes forward only.
    QList<StillPlan> stills = plan.stills;
    std::stable_sort(stills.begin(), stills.end(), [](const StillPlan &a, const StillPlan &b) {
        return std::pair(a.accuracy, a.moment) < std::pair(b.accuracy, b.moment);
    });
    FramePtr frame;
    const StillPlan *frameOf = nullptr;
    for (const StillPlan &still : std::as_const(stills)) {
        if (stop.stop_requested())
            return cancelled();
        if (!frameOf || frameOf->moment != still.moment || frameOf->accuracy != still.accuracy) {
            Result<FramePtr> grabbed = grabber->grab(still.moment, still.accuracy);
            if (!grabbed)
                return grabbed.error();
            if (plan.source.isFromHeader && !frameOf && !grabber->isAsPlanned(**grabbed))
                return SourceFit::Otherwise;
            frame = std::move(*grabbed);
            frameOf = &still;
        }
        if (Result<> written = writeStill(still, plan.source, *frame, folder); !written)
            return written.error();
        Result<OutputRecord> record = verifyStill(still, folder);
        if (!record)
            return record.error();
        staged(*record);
    }
    return SourceFit::AsPlanned;
}

} // namespace Zoetrope

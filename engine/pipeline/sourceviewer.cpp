// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/sourceviewer.h"

#include "engine/av/framegrabber.h"
#include "engine/av/probe.h"
#include "engine/av/stillwriter.h"
#include "engine/plan/budget.h"
#include "engine/plan/sourceplan.h"

#include <QThread>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// A second of film is decoded to show the next moment; more threads than this only hold more frames.
constexpr int mostThreads = 4;

/// The largest size of this shape in the box; even sides, as encoders and filters like them.
Size fitted(Size displayed, Size box)
{
    if (box.isEmpty() || (displayed.width <= box.width && displayed.height <= box.height))
        return displayed;
    const double factor = std::min(double(box.width) / displayed.width, double(box.height) / displayed.height);
    const auto side = [factor](int length) { return std::max(2, int(length * factor) / 2 * 2); };
    return {side(displayed.width), side(displayed.height)};
}

struct OpenedSource
{
    PlanSource source;
    Size displayed;
    FrameGrabber grabber;
};

Result<OpenedSource> openSource(const SourceFile &file, const std::stop_token &stop)
{
    Result<MediaInfo> info = probe(file, stop);
    if (!info)
        return info.error();
    const VideoStreamInfo *video = mainVideo(*info);
    if (!video)
        return Error{ErrorCode::SourceWithoutStreams, file.path(), {}};
    Result<PlanSource> source = planSource({}, *info, video, nullptr);
    if (!source)
        return source.error();
    // Opened sources outlive the wish for which they were opened: its stop must not reach them.
    Result<FrameGrabber> grabber = FrameGrabber::open(
        file, *source, Budget{}.maximumPixels, {}, std::clamp(QThread::idealThreadCount(), 1, mostThreads));
    if (!grabber)
        return grabber.error();
    return OpenedSource{std::move(*source), video->displaySize, std::move(*grabber)};
}

/// Of a frame that was turned and scaled already: so that is done once, however many filters are to be seen on it.
PlanSource asShown(PlanSource source)
{
    source.rotation = 0;
    source.isMirrored = false;
    source.deinterlace = Deinterlacing::None;
    return source;
}

Result<QList<Picture>> develop(const AVFrame &frame, const PlanSource &source, Size size,
    const QList<StillFilterChain> &chains, const std::stop_token &stop)
{
    QList<Picture> pictures;
    for (const StillFilterChain &chain : chains.isEmpty() ? QList<StillFilterChain>{{}} : chains) {
        if (stop.stop_requested())
            return cancelled();
        Result<FramePtr> developed = developStill(frame, source, size, chain, {});
        if (!developed)
            return developed.error();
        pictures += toPicture(**developed);
    }
    return pictures;
}

} // namespace

struct SourceViewer::OpenSource
{
    explicit OpenSource(SourceFile sourceFile)
        : file(std::move(sourceFile))
    {
    }

    const SourceFile file;
    std::mutex mutex;
    std::optional<OpenedSource> opened; // guarded by mutex, as are the three below
    Microseconds moment{-1};
    SeekAccuracy accuracy = SeekAccuracy::Exact;
    FramePtr frame; ///< of that moment
};

SourceViewer::SourceViewer() = default;
SourceViewer::~SourceViewer() = default;

std::shared_ptr<SourceViewer::OpenSource> SourceViewer::take(const SourceFile &file)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = std::ranges::find(
        m_open, file.path(), [](const auto &source) -> const QString & { return source->file.path(); });
    std::shared_ptr<OpenSource> source;
    if (known != m_open.end()) {
        source = *known;
        m_open.erase(known);
    }
    if (!source || source->file.identity() != file.identity())
        source = std::make_shared<OpenSource>(file);
    m_open.insert(m_open.begin(), source);
    if (m_open.size() > mostOpen)
        m_open.pop_back();
    return source;
}

Result<> SourceViewer::grab(OpenSource *source, const PictureWish &wish, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return cancelled();
    if (!source->opened) {
        Result<OpenedSource> opened = openSource(source->file, stop);
        if (!opened)
            return opened.error();
        source->opened.emplace(std::move(*opened));
    }
    if (source->frame && source->moment == wish.moment && source->accuracy == wish.accuracy)
        return {};
    Result<FramePtr> grabbed = source->opened->grabber.grab(wish.moment, wish.accuracy);
    if (!grabbed)
        return grabbed.error();
    source->frame = std::move(*grabbed);
    source->moment = wish.moment;
    source->accuracy = wish.accuracy;
    return {};
}

Result<QList<Picture>> SourceViewer::pictures(const PictureWish &wish, const std::stop_token &stop)
{
    const Result<SourceFile> file = SourceFile::open(wish.source, wish.pin);
    return file ? pictures(*file, wish, stop) : file.error();
}

Result<QByteArray> SourceViewer::still(
    const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop)
{
    const Result<SourceFile> file = SourceFile::open(wish.source, wish.pin);
    return file ? still(*file, wish, format, quality, stop) : file.error();
}

Result<QList<Picture>> SourceViewer::pictures(
    const SourceFile &file, const PictureWish &wish, const std::stop_token &stop)
{
    const std::shared_ptr<OpenSource> source = take(file);
    const std::scoped_lock lock(source->mutex);
    if (Result<> grabbed = grab(source.get(), wish, stop); !grabbed)
        return grabbed.error();
    const Size size = fitted(source->opened->displayed, wish.box);
    if (wish.chains.size() <= 1)
        return develop(*source->frame, source->opened->source, size, wish.chains, stop);
    const Result<FramePtr> plain = developStill(*source->frame, source->opened->source, size, {}, {});
    if (!plain)
        return plain.error();
    return develop(**plain, asShown(source->opened->source), size, wish.chains, stop);
}

Result<QByteArray> SourceViewer::still(
    const SourceFile &file, const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop)
{
    const std::shared_ptr<OpenSource> source = take(file);
    const std::scoped_lock lock(source->mutex);
    if (Result<> grabbed = grab(source.get(), wish, stop); !grabbed)
        return grabbed.error();
    const Size size = fitted(source->opened->displayed, wish.box);
    const Result<FramePtr> developed =
        developStill(*source->frame, source->opened->source, size, wish.chains.value(0), format);
    return developed ? encodeStill(**developed, format, quality) : developed.error();
}

} // namespace Zoetrope

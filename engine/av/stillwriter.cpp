// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/stillwriter.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"
#include "engine/av/avlog.h"
#include "engine/av/filtertext.h"
#include "engine/av/pictureturn.h"
#include "engine/av/tonemap.h"
#include "engine/model/catalog.h"

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tallestStandardDefinition = 576;

/// What a format's pixels are. JPEG and WebP files hold BT.601 whatever the film had: no reader expects anything else.
QString pixelsText(const QString &format)
{
    if (format == "jpg"_L1)
        return u"out_color_matrix=bt601:out_range=full,format=yuvj420p"_s;
    if (format == "webp"_L1)
        return u"out_color_matrix=bt601:out_range=limited,format=yuv420p"_s;
    if (format == "png"_L1)
        return u"out_range=full,format=rgb24"_s;
    return u"out_range=full,format=rgba"_s;
}

bool isEven(Size size) { return size.width % 2 == 0 && size.height % 2 == 0; }

/// High definition without filters goes from one YUV matrix to the other as it is: the scaler's way leads through RGB
/// and takes longer than the scaling itself.
bool canStayYuv(const AVFrame &frame, Size size, const QString &filters, const QString &format)
{
    return filters.isEmpty() && (format == "jpg"_L1 || format == "webp"_L1) && frame.colorspace == AVCOL_SPC_BT709
        && isEven(size);
}

QString matrixText(const AVFrame &frame, const QString &format)
{
    const QString range = frame.color_range == AVCOL_RANGE_JPEG ? u"pc"_s : u"tv"_s;
    const QString wished = format == "jpg"_L1 ? u"pc"_s : u"tv"_s;
    return u"out_range=%1,format=yuv420p,"
           "colorspace=ispace=bt709:iprimaries=bt709:itrc=bt709:irange=%1:"
           "space=smpte170m:primaries=bt709:trc=bt709:range=%2:format=yuv420p"_s.arg(range, wished);
}

/// Scaled before it is turned and filtered: those then work on the small picture alone. Filters get RGB, where each
/// means the same for every source, and the file's own pixels are made of what they leave.
QString graphText(
    const AVFrame &frame, const PlanSource &source, Size size, const QString &filters, const QString &format)
{
    const bool isSideways = source.rotation == 90 || source.rotation == 270;
    const Size scaled = isSideways ? size.transposed() : size;
    const QString pixels = pixelsText(format);
    QStringList steps;
    const bool isMarked = source.deinterlace == Deinterlacing::Marked && AvCompat::isInterlaced(frame);
    if (isMarked || source.deinterlace == Deinterlacing::All)
        // By space alone: a deinterlacer that looks at neighbouring frames takes a single one for a still scene.
        steps += u"estdif=mode=frame:deint=all"_s;
    const bool isToneMapped = source.color.isHdr() && canToneMap();
    const bool isRgbAmid = isToneMapped || !filters.isEmpty();
    QString scaledPixels = isRgbAmid ? u"out_range=full,format=gbrp"_s : pixels;
    if (isToneMapped)
        scaledPixels = u"out_range=tv,"_s + toneMapText(source) + u',' + toneMappedRgbText();
    else if (canStayYuv(frame, size, filters, format))
        scaledPixels = matrixText(frame, format);
    const QString flags = u"flags=bicubic+accurate_rnd+full_chroma_int:"_s;
    steps += u"scale=w=%1:h=%2:"_s.arg(scaled.width).arg(scaled.height) + flags + scaledPixels;
    if (const QString turn = turnFilters(source.rotation, source.isMirrored); !turn.isEmpty())
        steps += turn;
    if (!filters.isEmpty())
        steps += filters;
    if (isRgbAmid)
        steps += QStringList{u"format=gbrp"_s, u"scale="_s + flags + pixels};
    return steps.join(u',');
}

/// High definition that does not name its matrix means BT.709; FFmpeg's scaler would take it for BT.601.
void nameMatrix(AVFrame *frame)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(AVPixelFormat(frame->format));
    if (description && (description->flags & AV_PIX_FMT_FLAG_RGB))
        return;
    if (frame->colorspace == AVCOL_SPC_UNSPECIFIED || frame->colorspace == AVCOL_SPC_RESERVED)
        frame->colorspace = frame->height > tallestStandardDefinition ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

struct Graph
{
    FilterGraphPtr graph;
    AVFilterContext *source = nullptr; ///< loans, they belong to the graph
    AVFilterContext *sink = nullptr;
};

Result<AVFilterContext *> makeSource(AVFilterGraph *graph, const AVFrame &frame)
{
    AVFilterContext *context = avfilter_graph_alloc_filter(graph, avfilter_get_by_name("buffer"), "in");
    AVBufferSrcParameters *parameters = av_buffersrc_parameters_alloc();
    if (!context || !parameters) {
        av_free(parameters);
        return avError(ErrorCode::OutOfMemory, {}, AVERROR(ENOMEM));
    }
    parameters->format = frame.format;
    parameters->width = frame.width;
    parameters->height = frame.height;
    parameters->time_base = AVRational{1, AV_TIME_BASE};
    AvCompat::setColor(parameters, frame);
    int status = av_buffersrc_parameters_set(context, parameters);
    av_free(parameters);
    if (status >= 0)
        status = avfilter_init_str(context, nullptr);
    if (status < 0)
        return avError(ErrorCode::FilterFailed, u"buffer"_s, status);
    return context;
}

Result<Graph> makeGraph(const AVFrame &frame, const QString &text)
{
    Graph made;
    made.graph.reset(avfilter_graph_alloc());
    if (!made.graph)
        return avError(ErrorCode::OutOfMemory, text, AVERROR(ENOMEM));
    made.graph->nb_threads = 1; // a small picture: threads cost more than they bring
    const Result<AVFilterContext *> source = makeSource(made.graph.get(), frame);
    if (!source)
        return source.error();
    made.source = *source;
    int status = avfilter_graph_create_filter(
        &made.sink, avfilter_get_by_name("buffersink"), "out", nullptr, nullptr, made.graph.get());
    if (status < 0)
        return avError(ErrorCode::FilterFailed, text, status);
    AVFilterInOut *outputs = avfilter_inout_alloc();
    AVFilterInOut *inputs = avfilter_inout_alloc();
    if (outputs && inputs) {
        *outputs = {av_strdup("in"), made.source, 0, nullptr};
        *inputs = {av_strdup("out"), made.sink, 0, nullptr};
        status = avfilter_graph_parse_ptr(made.graph.get(), text.toUtf8().constData(), &inputs, &outputs, nullptr);
    } else {
        status = AVERROR(ENOMEM);
    }
    avfilter_inout_free(&outputs);
    avfilter_inout_free(&inputs);
    if (status >= 0)
        status = avfilter_graph_config(made.graph.get(), nullptr);
    if (status < 0)
        return avError(ErrorCode::FilterFailed, text, status);
    return made;
}

/// FFmpeg's quantiser scale (1 best .. 31 worst) for a quality as libjpeg counts it: there 50 is the standard table,
/// which is a scale of 8.
int jpegScale(int quality)
{
    const double percent = quality < 50 ? 5000.0 / quality : 200.0 - 2.0 * quality;
    return std::clamp(int(std::lround(percent * 8 / 100)), 1, 31);
}

void setQuality(AVCodecContext *encoder, AVFrame *frame, const QString &format, int quality)
{
    if (format == "jpg"_L1) {
        encoder->flags |= AV_CODEC_FLAG_QSCALE;
        encoder->qmin = 1;
        encoder->global_quality = FF_QP2LAMBDA * jpegScale(quality);
        frame->quality = encoder->global_quality;
    } else if (format == "webp"_L1) {
        av_opt_set_double(encoder->priv_data, "quality", quality, 0);
    }
}

Result<CodecPtr> openStillEncoder(const StillFormatRow &row, AVFrame *frame, int quality)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(row.encoder.toUtf8().constData());
    if (!codec)
        return Error{ErrorCode::EncoderMissing, row.encoder, {}};
    CodecPtr encoder(avcodec_alloc_context3(codec));
    if (!encoder)
        return avError(ErrorCode::OutOfMemory, row.encoder, AVERROR(ENOMEM));
    encoder->width = frame->width;
    encoder->height = frame->height;
    encoder->pix_fmt = AVPixelFormat(frame->format);
    encoder->color_range = frame->color_range;
    encoder->time_base = AVRational{1, 25};
    encoder->sample_aspect_ratio = AVRational{1, 1};
    encoder->thread_count = 1;
    setQuality(encoder.get(), frame, row.name, quality);
    if (const int status = avcodec_open2(encoder.get(), codec, nullptr); status < 0)
        return avError(ErrorCode::EncoderFailed, row.encoder, status);
    return encoder;
}

} // namespace

Result<FramePtr> developStill(
    const AVFrame &frame, const PlanSource &source, Size size, const StillFilterChain &filters, const QString &format)
{
    installAvLog();
    const Result<QString> filterLinks = filterText(filters, Catalog::stillFilters(), size);
    if (!filterLinks)
        return filterLinks.error();
    FramePtr input(av_frame_clone(&frame));
    FramePtr output(av_frame_alloc());
    if (!input || !output)
        return avError(ErrorCode::OutOfMemory, source.path, AVERROR(ENOMEM));
    nameMatrix(input.get());
    const QString text = graphText(*input, source, size, *filterLinks, format);
    const Result<Graph> graph = makeGraph(*input, text);
    if (!graph)
        return graph.error();
    int status = av_buffersrc_add_frame(graph->source, input.get());
    if (status >= 0)
        status = av_buffersrc_add_frame(graph->source, nullptr); // a deinterlacer would wait for a next frame
    if (status >= 0)
        status = av_buffersink_get_frame(graph->sink, output.get());
    if (status < 0)
        return avError(ErrorCode::FilterFailed, text, status);
    output->pts = frame.pts;
    output->sample_aspect_ratio = AVRational{1, 1};
    return output;
}

Result<QByteArray> encodeStill(const AVFrame &frame, const QString &format, int quality)
{
    installAvLog();
    const StillFormatRow *row = Catalog::stillFormat(format);
    if (!row)
        return Error{ErrorCode::EncoderMissing, format, {}};
    const FramePtr input(av_frame_clone(&frame));
    const PacketPtr packet(av_packet_alloc());
    if (!input || !packet)
        return avError(ErrorCode::OutOfMemory, format, AVERROR(ENOMEM));
    input->pts = 0;
    input->pict_type = AV_PICTURE_TYPE_NONE; // the source frame's kind would steer the encoder
    const Result<CodecPtr> encoder = openStillEncoder(*row, input.get(), std::clamp(quality, 1, 100));
    if (!encoder)
        return encoder.error();
    int status = avcodec_send_frame(encoder->get(), input.get());
    if (status >= 0)
        status = avcodec_send_frame(encoder->get(), nullptr);
    QByteArray bytes;
    while (status >= 0) {
        status = avcodec_receive_packet(encoder->get(), packet.get());
        if (status < 0)
            break;
        bytes.append(reinterpret_cast<const char *>(packet->data), packet->size);
        av_packet_unref(packet.get());
    }
    if (status != AVERROR_EOF || bytes.isEmpty())
        return avError(ErrorCode::EncoderFailed, row->encoder, status);
    return bytes;
}

Picture toPicture(const AVFrame &rgba)
{
    Q_ASSERT(rgba.format == AV_PIX_FMT_RGBA);
    Picture picture;
    picture.size = {rgba.width, rgba.height};
    picture.time = Microseconds(rgba.pts);
    picture.rgba.resize(qsizetype(rgba.width) * rgba.height * 4);
    av_image_copy_plane(reinterpret_cast<std::uint8_t *>(picture.rgba.data()), rgba.width * 4, rgba.data[0],
        rgba.linesize[0], rgba.width * 4, rgba.height);
    return picture;
}

} // namespace Zoetrope

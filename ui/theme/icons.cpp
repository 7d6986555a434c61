// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro demands. Without this call the linker drops a static library's resources.
static void registerIcons() { Q_INIT_RESOURCE(icons); }

namespace Zoetrope {

namespace {

constexpr auto iconFolder = ":/zoetrope/icons"_L1;

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Draws an SVG whose strokes say `currentColor`, in the colour of the moment.
class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString name, const QColor &color = {})
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    QIconEngine *clone() const override { return new TintedIcon(m_name, m_color); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = m_color.isValid() ? m_color : colorFor(mode);
        const QString key = u"icon-%1-%2x%3-%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.name());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = draw(size, color);
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

private:
    QPixmap draw(const QSize &size, const QColor &color) const
    {
        QFile file(iconFolder + u'/' + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(drawing);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), size));
        return pixmap;
    }

    QString m_name;
    QColor m_color; ///< invalid: the palette's
};

} // namespace

QIcon icon(QStringView name) { return icon(name, {}); }

QIcon icon(QStringView name, const QColor &color)
{
    registerIcons();
    Q_ASSERT(QFile::exists(iconFolder + u'/' + name + u".svg"_s));
    return QIcon(new TintedIcon(name.toString(), color));
}

QIcon programIcon()
{
    registerIcons();
    return QIcon(u":/zoetrope/icons/zoetrope.svg"_s);
}

} // namespace Zoetrope

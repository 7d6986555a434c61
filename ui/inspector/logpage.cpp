// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/logpage.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "ui/inspector/controls.h"
#include "ui/inspector/deliverylist.h"
#include "ui/inspector/flowlayout.h"
#include "ui/queue/rowtext.h"
#include "ui/settings/windowport.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool isAboutTheFolder(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::OutputDenied || code == ErrorCode::OutputFolderMissing
        || code == ErrorCode::OutputExists || code == ErrorCode::WriteFailed;
}

} // namespace

LogPage::LogPage(QueueDesk *desk, Engine *engine, QWidget *parent)
    : InspectorPage(desk, parent)
    , m_engine(engine)
    , m_heading(makeHeading({}))
    , m_words(new QLabel)
    , m_deliveries(new DeliveryList)
    , m_text(new QPlainTextEdit)
    , m_retry(new QPushButton(icon(u"retry"), tr("Try again")))
    , m_otherFolder(new QPushButton(icon(u"folder"), tr("Choose another folder …")))
    , m_openFolder(new QPushButton(icon(u"folder"), tr("Open folder")))
    , m_copy(new QPushButton(icon(u"copy"), tr("Copy log")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_heading);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_words);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_retry, m_otherFolder, m_openFolder, m_copy})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_deliveries);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"card"_s); // with the frame of one
    m_text->setAccessibleName(tr("Log"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_text, 1);

    connect(m_retry, &QPushButton::clicked, this, [this] { this->desk()->act(JobAction::Retry, keys()); });
    connect(m_otherFolder, &QPushButton::clicked, this, [this] { Q_EMIT otherFolderWanted(keys()); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        if (const QList<const QueueRow *> all = rows(); !all.isEmpty())
            Q_EMIT openFolderWanted(all.first()->destination());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList parts{m_words->text(), m_deliveries->text(), m_text->toPlainText()};
        parts.removeAll(QString());
        QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s));
    });
}

void LogPage::setPort(const WindowPort *port)
{
    m_port = port;
    connect(port, &WindowPort::deliveriesChanged, this, [this] {
        if (isVisible())
            showDeliveries();
    });
}

void LogPage::showDeliveries()
{
    const QList<const QueueRow *> all = rows();
    const bool isOfPort = all.size() == 1 && !originWord(*all.first()).isEmpty();
    m_deliveries->showJob(m_port, isOfPort ? all.first()->job : std::nullopt);
}

void LogPage::refresh()
{
    const QList<const QueueRow *> all = rows();
    const QueueRow *row = all.size() == 1 ? all.first() : nullptr;
    m_text->setVisible(row && row->job);
    m_copy->setVisible(row && row->job);
    m_openFolder->setVisible(row && row->job);
    const RowState state = row ? stateOf(*row) : RowState::Draft;
    const bool hasFailed = state == RowState::Failed || state == RowState::Cancelled;
    showDeliveries();
    m_retry->setVisible(row && hasFailed);
    m_otherFolder->setVisible(
        row && state == RowState::Failed && row->summary.error && isAboutTheFolder(row->summary.error->code));
    if (!row) {
        m_heading->setText({});
        m_words->setText(tr("Select one job to read what happened to it."));
        return;
    }
    m_heading->setText(stateWord(state));
    QStringList words{stateSentence(*row)};
    for (const Notice &notice : row->notices) {
        if (!words.contains(notice.text))
            words += notice.text;
    }
    m_words->setText(words.join(u'\n'));
    if (row->job && (m_shown != row->job || m_shownState != row->summary.state))
        load(*row);
}

void LogPage::load(const QueueRow &row)
{
    m_shown = row.job;
    m_shownState = row.summary.state;
    whenAnswered(m_engine->log(*row.job), this, [this, job = *row.job](const Result<QList<JobLogLine>> &lines) {
        if (m_shown == job)
            showText(lines ? *lines : QList<JobLogLine>{{LogLevel::Error, {}, errorText(lines.error())}});
    });
}

void LogPage::showText(const QList<JobLogLine> &lines)
{
    QStringList text;
    for (const JobLogLine &line : lines)
        text += line.category.isEmpty() ? line.text : QString(line.category + u": "_s + line.text);
    m_text->setPlainText(text.join(u'\n'));
}

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wordsfield.h"

#include "ui/inspector/controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

WordsField::WordsField(const QStringList &words, Reader reader, QString fault, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_faultText(std::move(fault))
    , m_words(words)
    , m_line(new QLineEdit(words.join(u", "_s)))
    , m_fault(makeQuietLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_fault);
    m_fault->hide();
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a form would stretch it away from its label
    connect(m_line, &QLineEdit::editingFinished, this, &WordsField::take);
}

void WordsField::take()
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList words;
    for (const QString &word : m_line->text().split(between, Qt::SkipEmptyParts)) {
        const std::optional<QString> read = m_reader(word);
        m_fault->setVisible(!read);
        if (!read)
            return m_fault->setText(m_faultText.arg(word));
        if (!words.contains(*read))
            words += *read;
    }
    m_fault->hide();
    m_line->setText(words.join(u", "_s));
    if (words != m_words)
        Q_EMIT changed(m_words = words);
}

} // namespace Zoetrope

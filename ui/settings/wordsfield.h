// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace Zoetrope {

/// A few words on a line, with blanks or commas between them, each of which must be of a kind. What is wrong is said
/// below, and nothing is told until it is right.
///
/// Owns:    nothing but its widgets.
class WordsField final : public QWidget
{
    Q_OBJECT

public:
    /// The word as it is kept; nothing for one that is not of the kind.
    using Reader = std::function<std::optional<QString>(const QString &word)>;

    /// `fault` is a sentence about the word %1.
    WordsField(const QStringList &words, Reader reader, QString fault, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed(const QStringList &words);

private:
    void take();

    Reader m_reader;
    QString m_faultText;
    QStringList m_words;
    QLineEdit *m_line;
    QLabel *m_fault;
};

} // namespace Zoetrope

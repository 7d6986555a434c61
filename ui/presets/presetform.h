// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Zoetrope {

struct PresetTexts
{
    QString title;
    QString category; ///< as it is saved; shown in the user's language
    QString purpose;
};

/// Asks what a preset is called, where it is listed and what it is for. Accepted only with a title.
class PresetForm final : public QDialog
{
    Q_OBJECT

public:
    PresetForm(const PresetTexts &texts, const QStringList &categories, QWidget *parent);
    [[nodiscard]] PresetTexts texts() const;

private:
    QStringList m_categories;
    QLineEdit *m_title;
    QComboBox *m_category;
    QLineEdit *m_purpose;
    QPushButton *m_save;
};

} // namespace Zoetrope

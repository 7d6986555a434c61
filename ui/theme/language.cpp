// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro demands. Without this call the linker drops a static library's resources.
static void registerTranslations() { Q_INIT_RESOURCE(translations); }

namespace Zoetrope {

namespace {

bool isSpoken(const QString &code)
{
    return std::ranges::find(languages(), code, &Language::code) != languages().end();
}

/// Replaces what an earlier choice installed.
void install(QApplication *application, const QString &name, const QString &file)
{
    delete application->findChild<QTranslator *>(name);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}, {u"ar"_s, u"العربية"_s},
        {u"zh_CN"_s, u"简体中文"_s}, {u"ja"_s, u"日本語"_s}};
    return all;
}

QString spokenLanguage(const QString &choice)
{
    if (isSpoken(choice))
        return choice;
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace(u'-', u'_');
        if (isSpoken(wanted))
            return wanted;
        QString plain = wanted.section(u'_', 0, 0);
        if (isSpoken(plain))
            return plain;
        // Those that are spoken in one country's form only: `pt` and `zh_Hans_CN` find theirs.
        const auto kin = std::ranges::find_if(
            languages(), [&](const Language &language) { return language.code.section(u'_', 0, 0) == plain; });
        if (kin != languages().end())
            return kin->code;
    }
    return languages().first().code;
}

void applyLanguage(QApplication *application, const QString &choice)
{
    registerTranslations();
    const QString code = spokenLanguage(choice);
    install(application, u"zoetrope-words"_s, u":/zoetrope/translations/zoetrope_%1.qm"_s.arg(code));
    install(
        application, u"qt-words"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(code));
    if (code != QLocale::system().name() && isSpoken(choice))
        QLocale::setDefault(QLocale(code));
    QApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace Zoetrope

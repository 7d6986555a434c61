// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "engine/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdlib>
#include <unistd.h>

using namespace Zoetrope;

#ifdef ZOETROPE_GUI
namespace {

bool hasDisplay() { return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"); }

/// What the window is to open, when it is the window that is wanted: nothing is said, or files alone.
std::optional<QStringList> windowPaths(int argc, char **argv)
{
    if (!hasDisplay())
        return std::nullopt;
    QStringList paths;
    for (int i = 1; i < argc; ++i) {
        const QString word = QFile::decodeName(argv[i]);
        if (word.startsWith(u'-') || findCommand(word) || !QFile::exists(word))
            return std::nullopt;
        paths += word;
    }
    return paths;
}

} // namespace
#endif

int main(int argc, char **argv)
{
    maskLog();
    // Work for a supervisor, no command for people: it confines itself, which must happen before there are threads,
    // and ends at once, since nothing that libraries do at their exit is wanted any more.
    if (const std::optional<int> code = argc > 1 ? runAsChild(argv[1]) : std::nullopt)
        std::_Exit(*code);
#ifdef ZOETROPE_GUI
    if (const std::optional<QStringList> paths = windowPaths(argc, argv))
        return openWindow(argc, argv, *paths);
#endif
    const Interrupt interrupt; // before anything that makes a thread
    QFile output;
    QFile errors;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !errors.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    Console console(&output, &errors, isatty(STDERR_FILENO) == 1);

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QFile::decodeName(argv[i]);
    const QCoreApplication application(argc, argv); // takes words away that Qt knows
    const auto clock = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
    CommandContext context{makeServices(), &console, interrupt.token(), clock};
    return runCommandLine(words, context);
}

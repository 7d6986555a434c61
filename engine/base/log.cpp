// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"

#include "engine/base/secrets.h"

namespace Zoetrope {

namespace {

// Qt takes a function without a state, so what was there before has to stand here.
QtMessageHandler unmaskedHandler = nullptr;

void writeMasked(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    unmaskedHandler(type, context, maskSecrets(text));
}

} // namespace

// Warnings only: what a person should read comes as events; the rest is asked for with QT_LOGGING_RULES.
Q_LOGGING_CATEGORY(engineLog, "zoetrope.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(avLog, "zoetrope.av", QtWarningMsg)
Q_LOGGING_CATEGORY(pipelineLog, "zoetrope.pipeline", QtWarningMsg)
Q_LOGGING_CATEGORY(cliLog, "zoetrope.cli", QtWarningMsg)

void maskLog() { unmaskedHandler = qInstallMessageHandler(writeMasked); }

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Zoetrope {

/// A text as it may be kept and shown: what looks like a secret is replaced by `***`. For every way on which a line
/// reaches a job's log or a terminal.
///
/// Hidden are: who logs in within an address (`https://***@host`), values of parameters and fields whose names speak of
/// tokens, signatures, keys, passwords or sessions (`X-Amz-Signature=***`), what follows the headers Authorization and
/// Cookie, and what has the shape of a well-known key. Rather a harmless word too many than a secret.
/// Threads: any; pure. Masking a masked text changes nothing. Time grows with the length alone.
[[nodiscard]] QString maskSecrets(QString text);

} // namespace Zoetrope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/whenanswered.h" // IWYU pragma: export

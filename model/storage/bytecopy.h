// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <functional>

class FileBeside;

/// A copy of a file as it stands on the disk.
namespace ByteCopy {

/// Asked again and again in the midst of long work, of which nothing is kept once it says false.
using GoesOn = std::function<bool()>;

/// Writes the first `bytes` bytes of `source` into a file that is there and is empty, reads both
/// files again, compares them, and waits until the medium has the copy. Nobody writes the source
/// meanwhile: that is its caller's matter. As good as nothing of the copy stays in memory, so that
/// what others work with is not driven out of it.
///
/// RegisterUnreadable when it is the source that cannot be read, and then another way may do;
/// FileNotWritable, Cancelled.
[[nodiscard]] Result<void> make(FileBeside &source, qint64 bytes, const QString &emptyFile,
                                const GoesOn &goesOn);

} // namespace ByteCopy

// SPDX-License-Identifier: Apache-2.0
/** A backup of a running or stopped instance in one file, and the checked way back from it. */
@NullMarked
package org.aiplus.build.launcher.backup;

import org.jspecify.annotations.NullMarked;

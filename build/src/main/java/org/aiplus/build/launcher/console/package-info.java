// SPDX-License-Identifier: Apache-2.0
/** What the launcher says to the person at the terminal: progress, refusals, tables and questions. */
@NullMarked
package org.aiplus.build.launcher.console;

import org.jspecify.annotations.NullMarked;

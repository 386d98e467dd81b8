// SPDX-License-Identifier: Apache-2.0
/** The data directory: what the launcher made in it, who may read it, and the secrets that it keeps there. */
@NullMarked
package org.aiplus.build.launcher.data;

import org.jspecify.annotations.NullMarked;

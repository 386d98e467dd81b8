// SPDX-License-Identifier: Apache-2.0
/** The one command that starts, stops, migrates, backs up and restores the catalogue with its database and identity server. */
@NullMarked
package org.aiplus.build.launcher;

import org.jspecify.annotations.NullMarked;

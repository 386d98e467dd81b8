// SPDX-License-Identifier: Apache-2.0
/** The PostgreSQL that the launcher runs itself: unpacked, initialised, started durably, given its roles and migrated. */
@NullMarked
package org.aiplus.build.launcher.database;

import org.jspecify.annotations.NullMarked;

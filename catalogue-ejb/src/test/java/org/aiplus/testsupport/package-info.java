// SPDX-License-Identifier: Apache-2.0
/** What tests of several features share: a real PostgreSQL with the real migrations, and a count of its statements. */
@NullMarked
package org.aiplus.testsupport;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Submissions of vendors, and their moderation. */
@NullMarked
package org.aiplus.api.submission;

import org.jspecify.annotations.NullMarked;

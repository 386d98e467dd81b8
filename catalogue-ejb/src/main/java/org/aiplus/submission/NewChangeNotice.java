// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Declares a change. Unchecked.
 *
 * @param text what has changed, at most 2000 characters
 * @param effectiveOn the day from which it holds, past or to come
 */
public record NewChangeNotice(
        @Nullable ChangeKind kind,
        @Nullable String text,
        @Nullable LocalDate effectiveOn) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import org.jspecify.annotations.Nullable;

/**
 * What a moderator remarks. Unchecked when it comes from outside.
 *
 * @param field pointer of the field that it is about, for example {@code /answers/summary}; {@code null} for all of it
 * @param text what has to be said, at most 2000 characters
 */
public record Remark(@Nullable String field, String text) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A question of an entry that evidence is said to support. Unchecked.
 *
 * @param solution reference of an entry of the same vendor
 * @param question code of a question
 */
public record SupportChoice(
        @Nullable String solution, @Nullable String question) {}

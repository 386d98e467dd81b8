// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * That a department would join.
 *
 * @param department code of a department of the caller; {@code null} when the caller is a member of one only
 * @param language in which it is written
 * @param words why, and what it would bring along
 * @param contact mail address or telephone number of whom to ask
 */
public record NewOffer(@Nullable String department, Language language, String words, String contact) {}

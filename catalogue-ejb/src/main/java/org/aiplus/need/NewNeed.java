// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of a need.
 *
 * @param department code of a department of the caller; {@code null} when the caller is a member of one only
 */
public record NewNeed(@Nullable String department, NeedContent content) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a piece of evidence.
 *
 * @param from {@code null} for the first
 * @param reason a code such as {@code scan-clean} for what the product did by itself, else the words of whoever did it
 */
public record StatusChangeView(@Nullable EvidenceStatus from, EvidenceStatus to, String reason, Instant at) {}

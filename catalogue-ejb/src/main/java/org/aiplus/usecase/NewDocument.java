// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link to a paper.
 *
 * @param kind code of a kind of the gates' content, for example {@code POC_REPORT}
 * @param address where it is, an https address
 * @param validUntil last day on which it holds, {@code null} without an end
 */
public record NewDocument(
        String kind, String title, String address, @Nullable LocalDate validUntil) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.catalogue.Classification;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a use of AI says about itself; a text that nobody has written yet is empty.
 *
 * @param language in which it is written
 * @param title what AI is used for
 * @param success by what its department will know that it works
 * @param reuseCheck which tools and trials of other departments were looked at, and what came of it
 * @param budgetRoute where the money comes from and by which route it is bought
 * @param classification highest class of the data
 * @param oversight how far people control the tool, {@code null} as long as nobody has said so
 * @param impact reference of its impact assessment, {@code null} as long as none is named
 */
public record UseCaseDescription(
        Language language,
        String title,
        String success,
        String reuseCheck,
        String budgetRoute,
        Classification classification,
        @Nullable OversightLevel oversight,
        @Nullable String impact) {}

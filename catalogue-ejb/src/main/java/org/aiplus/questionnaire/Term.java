// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One code that can be chosen.
 *
 * @param code stable name, kept in answers
 * @param name what people read
 * @param meaning a sentence that explains it, {@code null} where the name says enough
 */
public record Term(
        String code, LocalisedText name, @Nullable LocalisedText meaning) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.net.URI;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A published document that criteria put into practice, in the edition that they were written from.
 *
 * @param code short name in references
 * @param edition edition or version as the document calls itself
 * @param date day, month or year of the edition: {@code 2025-12}
 * @param link where it is published
 * @param verified whether the text of this edition was read
 * @param newerEdition an edition that is known to exist and has not been worked in yet
 */
public record Norm(
        String code,
        LocalisedText title,
        String edition,
        String date,
        URI link,
        boolean verified,
        @Nullable String newerEdition) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import org.jspecify.annotations.Nullable;

/**
 * What an automatic check wants a moderator to look at. It decides nothing.
 *
 * @param field pointer of the field, {@code null} for all of it
 * @param value what was found, for example the reference of a namesake; {@code null} when the kind says everything
 */
public record Finding(
        Kind kind, @Nullable String field, @Nullable String value) {

    /** What was found. */
    public enum Kind {
        /** A published entry bears the same name; the value is its reference. */
        SAME_NAME,
        /** A link without encryption. */
        LINK_NOT_HTTPS,
        /** A link to a bare number instead of a name. */
        LINK_TO_ADDRESS,
        /** A link whose host is written with characters that can look like others. */
        LINK_LOOKALIKE,
        /** A link to an unusual port. */
        LINK_WITH_PORT,
        /** It says the same as the published revision. */
        NOTHING_NEW
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, of radios or of checkboxes.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a line of help
 * @param selected whether it is chosen now
 */
public record Option(String value, String label, @Nullable String hint, boolean selected) {

    /** A choice without help. */
    public static Option of(String value, String label, boolean selected) {
        return new Option(value, label, null, selected);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import org.jspecify.annotations.Nullable;

/** The version of an object that a form carries, so that nobody overwrites what they have not read. */
public final class FormVersion {

    /** A version that no object has. */
    private static final long NONE = -1;

    private FormVersion() {}

    /** The version that a form sent; one that no object has when it sent none or something else. */
    public static long of(@Nullable String sent) {
        return sent != null && sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : NONE;
    }
}

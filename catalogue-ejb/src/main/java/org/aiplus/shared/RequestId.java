// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of the running request. It stands in the answer, in the log and in the audit trail, so that a person who
 * reports a problem can be helped. A job has one too.
 */
@RequestScoped
public class RequestId {

    /** Header in which a caller may propose an id and in which every answer carries it. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private @Nullable String value;

    /** The id of this request. */
    public String value() {
        var known = value;
        if (known == null) {
            known = Ids.next().toString();
            value = known;
        }
        return known;
    }

    /**
     * Takes over the id that the caller proposes in {@link #HEADER}; called by the doors before anything else.
     *
     * @param proposed 8 to 64 letters, digits, dots, underscores or hyphens; anything else is not taken over
     * @return the id of this request from now on
     */
    public String propose(@Nullable String proposed) {
        if (proposed != null && WELL_FORMED.matcher(proposed).matches()) {
            value = proposed;
        }
        return value();
    }
}

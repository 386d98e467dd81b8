// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something was refused.
 *
 * @param code what is wrong
 * @param pointer JSON pointer (RFC 6901) to the offending field, {@code null} when the whole request is meant
 * @param parameters values for the text, such as limits or known codes; never the rejected value itself
 */
public record Problem(ProblemCode code, @Nullable String pointer, Map<String, Object> parameters) {

    public Problem {
        parameters = Map.copyOf(parameters);
    }

    /** A problem of the whole request. */
    public static Problem of(ProblemCode code) {
        return new Problem(code, null, Map.of());
    }

    /** A problem of one field. */
    public static Problem at(String pointer, ProblemCode code) {
        return new Problem(code, pointer, Map.of());
    }

    /** A problem of one field with one parameter for its text. */
    public static Problem at(String pointer, ProblemCode code, String name, Object value) {
        return new Problem(code, pointer, Map.of(name, value));
    }

    /** The same problem seen from an enclosing object. */
    public Problem under(String prefix) {
        return new Problem(code, prefix + (pointer == null ? "" : pointer), parameters);
    }
}

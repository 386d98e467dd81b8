// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the header by which a client says that two requests are the same act, sent twice. */
public final class IdempotencyKeys {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("\"?([A-Za-z0-9._~:-]{8,100})\"?");

    private IdempotencyKeys() {}

    /**
     * The key, with or without the quotes of a structured field.
     *
     * @throws RuleViolation with IDEMPOTENCY_KEY_INVALID when it has fewer than 8 or more than 100 characters or others
     *     than letters, digits and {@code . _ ~ : -}
     */
    public static Optional<String> parse(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw new RuleViolation(List.of(new Problem(
                    ProblemCode.IDEMPOTENCY_KEY_INVALID,
                    null,
                    Map.of(ProblemDocuments.PARAMETER, HEADER, "maximum", 100))));
        }
        return Optional.of(key.group(1));
    }
}

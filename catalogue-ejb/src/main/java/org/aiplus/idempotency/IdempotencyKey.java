// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import java.util.Optional;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The client's own name for one act, by which a repetition is recognised.
 *
 * @param value 1 to {@link #LONGEST} visible ASCII characters, without spaces
 */
public record IdempotencyKey(String value) {

    /** Name of the request header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    /** Most characters of a key. */
    public static final int LONGEST = 255;

    /** @throws RuleViolation {@code IDEMPOTENCY_KEY_INVALID} for any other text */
    public IdempotencyKey {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new RuleViolation(ProblemCode.IDEMPOTENCY_KEY_INVALID);
        }
    }

    /**
     * The key of a request header or form field, absent when there is none.
     *
     * @throws RuleViolation {@code IDEMPOTENCY_KEY_INVALID} when there is one that cannot be a key
     */
    public static Optional<IdempotencyKey> of(@Nullable String value) {
        return Optional.ofNullable(value).map(IdempotencyKey::new);
    }
}

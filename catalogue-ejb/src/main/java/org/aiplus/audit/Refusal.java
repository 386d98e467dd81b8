// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import org.aiplus.shared.Attempt;
import org.aiplus.shared.ProblemCode;

/**
 * An act that was refused and that must be known of later, such as an attempt to open sealed prices.
 *
 * @param attempted what was tried, for example {@code prices.open}
 * @param objectType kind of the object it was tried on
 * @param objectId its reference or id
 * @param reason why it was refused
 */
public record Refusal(String attempted, String objectType, String objectId, ProblemCode reason) {

    /** A refused attempt with its reason. */
    public static Refusal of(Attempt attempt, ProblemCode reason) {
        return new Refusal(attempt.act(), attempt.objectType(), attempt.objectId(), reason);
    }
}

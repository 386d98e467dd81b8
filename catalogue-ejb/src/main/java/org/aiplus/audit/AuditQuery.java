// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail somebody wants to see, newest first. Everything that is {@code null} does not
 * restrict.
 *
 * @param action beginning of the action, for example {@code solution.}
 * @param objectType kind of object
 * @param objectId its reference or id; only together with its kind
 * @param actor subject of a person or program, {@code system} or {@code anonymous}
 * @param from first instant
 * @param to first instant that is not wanted any more
 * @param cursor where to go on, from {@link org.aiplus.shared.Slice#next()}
 * @param limit most entries wanted, 1 to {@link #LARGEST}
 */
public record AuditQuery(
        @Nullable String action,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String cursor,
        int limit) {

    /** Most entries of one answer. */
    public static final int LARGEST = 200;

    private static final int LONGEST = 500;

    /** @throws RuleViolation {@code INVALID_PARAMETER} with a pointer to each component that cannot be asked for */
    public AuditQuery {
        var problems = new ArrayList<Problem>();
        var texts = new TreeMap<String, @Nullable String>();
        texts.put("/action", action);
        texts.put("/objectType", objectType);
        texts.put("/objectId", objectId);
        texts.put("/actor", actor);
        texts.forEach((pointer, text) -> {
            if (text != null && (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
                problems.add(Problem.at(pointer, ProblemCode.INVALID_PARAMETER, "name", pointer.substring(1)));
            }
        });
        if (objectId != null && objectType == null) {
            problems.add(Problem.at("/objectType", ProblemCode.REQUIRED));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.at("/to", ProblemCode.DATES_OUT_OF_ORDER));
        }
        if (limit < 1 || limit > LARGEST) {
            problems.add(Problem.at("/limit", ProblemCode.INVALID_PARAMETER, "name", "limit"));
        }
        RuleViolation.throwIfAny(problems);
    }

    /** The newest entries of everything. */
    public static AuditQuery newest(int limit) {
        return new AuditQuery(null, null, null, null, null, null, null, limit);
    }

    /** What was asked for, for the entry that says so. */
    Map<String, Object> asDetails() {
        var details = new TreeMap<String, Object>();
        put(details, "action", action);
        put(details, "objectType", objectType);
        put(details, "objectId", objectId);
        put(details, "actor", actor);
        put(details, "from", from);
        put(details, "to", to);
        details.put("furtherPage", cursor != null);
        return details;
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}

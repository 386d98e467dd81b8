// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

/**
 * How well a statement is proved, from worst to best, after the scale of the scoring model (domain brief 1.8, own work).
 * Each level caps the mark of the criteria that the statement bears on.
 */
public enum Confidence {
    /** Somebody of the government found the statement contradicted: no mark. */
    CONTRADICTED,
    /** Said by whoever answered, and no more: mark 1 at most. */
    SELF_DECLARED,
    /** A document says so, or evidence that nobody of the government has verified: mark 2 at most. */
    DOCUMENT,
    /** A verified report of tests: mark 3 at most. */
    TEST_REPORT,
    /** A verified audit or certificate of a third party: any mark. */
    THIRD_PARTY;

    /** Highest mark that it allows, 0 to 4. */
    public int cap() {
        return ordinal();
    }

    /** The level that a mark needs. */
    static Confidence forMark(int mark) {
        return values()[mark];
    }

    /** The better of the two. */
    public Confidence or(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * What one valid piece of evidence proves.
     *
     * @param kind code of the vocabulary {@code evidenceKind}
     * @param verified whether somebody of the government found that it proves the statement
     */
    public static Confidence of(String kind, boolean verified) {
        var atBest =
                switch (kind) {
                    case "AUDIT_REPORT", "CERTIFICATE" -> THIRD_PARTY;
                    case "TEST_REPORT", "ASSESSMENT" -> TEST_REPORT;
                    case "STATEMENT" -> SELF_DECLARED;
                    default -> DOCUMENT;
                };
        return verified || atBest.compareTo(DOCUMENT) < 0 ? atBest : DOCUMENT;
    }
}

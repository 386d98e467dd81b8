// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Locale;

/**
 * Every refusal of the product. The slug is the stable name that clients program against and the address of a page
 * that explains it ({@code /problems/<slug>}); texts live in {@code problems_*.properties} under the same slug.
 */
public enum ProblemCode {
    NOT_FOUND(404),
    NOT_ALLOWED(403),
    NOT_SIGNED_IN(401),
    NO_MEMBERSHIP(403),
    SECOND_PERSON_NEEDED(403),
    STALE_REVISION(412),
    PRECONDITION_REQUIRED(428),
    VALIDATION_FAILED(422),
    REQUIRED(422),
    TOO_LONG(422),
    TOO_SHORT(422),
    TOO_LARGE(422),
    TOO_SMALL(422),
    TOO_MANY_ITEMS(422),
    DUPLICATE_ITEM(422),
    WRONG_TYPE(422),
    WRONG_FORMAT(422),
    UNKNOWN_PROPERTY(422),
    UNKNOWN_CODE(422),
    UNKNOWN_QUESTION(422),
    NOT_ASKED(422),
    UNKNOWN_QUESTION_SET(422),
    CONTENT_INVALID(422),
    UNKNOWN_DEPARTMENT(422),
    UNKNOWN_VENDOR(422),
    UNKNOWN_SOLUTION(422),
    UNKNOWN_CATEGORY(422),
    UNKNOWN_LANGUAGE(422),
    CONTROL_CHARACTER(422),
    HTTPS_NEEDED(422),
    DATE_IN_FUTURE(422),
    DATES_OUT_OF_ORDER(422),
    DUPLICATE_SOURCE(409),
    MALFORMED_JSON(400),
    DUPLICATE_KEY(400),
    NESTED_TOO_DEEPLY(400),
    BODY_TOO_LARGE(413),
    UNKNOWN_PARAMETER(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    UNSUPPORTED_MEDIA_TYPE(415),
    NOT_ACCEPTABLE(406),
    METHOD_NOT_ALLOWED(405),
    IDEMPOTENCY_KEY_INVALID(400),
    IDEMPOTENCY_KEY_REUSED(409),
    RATE_LIMITED(429),
    TRANSITION_NOT_ALLOWED(409),
    SUBMISSION_OPEN(409),
    OLDER_QUESTION_SET(422),
    OWN_ORGANISATION(403),
    RANGES_OVERLAP(422),
    CLOCK_ONLY_IN_DEMO(409),
    CLOCK_ONLY_FORWARD(422),
    CLOCK_BEHIND(409),
    IMPORT_TOO_MANY_ROWS(422),
    IMPORT_UNREADABLE(422),
    IMPORT_ENCODING(422),
    IMPORT_UNKNOWN_COLUMN(422),
    IMPORT_MISSING_COLUMN(422),
    IMPORT_UNKNOWN_LABEL(422),
    IMPORT_DUPLICATE_ROW(422),
    IMPORT_UNKNOWN_PROFILE(422),
    IMPORT_PREVIEW_GONE(409),
    FILE_TYPE_NOT_ALLOWED(422),
    FILE_TYPE_MISMATCH(422),
    FILE_UNREADABLE(422),
    FILE_HIDDEN_CONTENT(422),
    FILE_ACTIVE_CONTENT(422),
    FILE_UNPACKS_TOO_LARGE(422),
    FILE_BEING_CHECKED(409),
    PERSON_ALREADY_MEMBER(409),
    CONFLICTING_MEMBERSHIP(409),
    MEMBERSHIP_ENDED(409),
    INVITATION_OPEN(409),
    INVITATION_USED(409),
    VENDOR_NOT_VERIFIED(409),
    VENDOR_IDENTITY_FIXED(409),
    FORGED_REQUEST(403),
    SEARCH_UNAVAILABLE(503),
    TEMPORARILY_UNAVAILABLE(503),
    UNEXPECTED(500);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** Name in addresses, texts and documents, for example {@code stale-revision}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HTTP status of an answer that carries this as its main problem. */
    public int status() {
        return status;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import org.aiplus.shared.NotFound;
import org.aiplus.submission.SubmissionReference;

/** Addresses of the pages of one submission, without the language. */
final class SubmissionPaths {

    private SubmissionPaths() {}

    /** Its first page. */
    static String of(SubmissionReference reference) {
        return "/vendor/submissions/" + reference.value();
    }

    /** The page of a section. */
    static String section(SubmissionReference reference, String section) {
        return of(reference) + "/sections/" + section;
    }

    /** The page on which everything is checked before it is handed in. */
    static String check(SubmissionReference reference) {
        return of(reference) + "/check";
    }

    /** The receipt of one time that it was handed in. */
    static String receipt(SubmissionReference reference, int snapshot) {
        return of(reference) + "/receipts/" + snapshot;
    }

    /** The reference in an address; what has another form does not exist. */
    static SubmissionReference reference(String text) {
        return SubmissionReference.parse(text).orElseThrow(NotFound::new);
    }
}

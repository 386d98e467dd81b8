// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiplus.shared.Ids;

/** How a mistake in an entry is reported by a reader of the government. */
final class CorrectionStory {

    /** Finds the mistake. */
    static final String REPORTER = "staff-dpo";

    private CorrectionStory() {}

    /** Somebody reports that the version of the product is wrong. */
    static Answer reported(String solution, String problem) {
        var reported = Client.as(REPORTER)
                .post(
                        "/api/v1/solutions/" + solution + "/corrections",
                        "{\"field\":\"productVersion\",\"problem\":\"" + problem + "\"}",
                        "Idempotency-Key",
                        Ids.next().toString());
        assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
        return reported;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidContent.BidEvidence;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.Option;
import org.junit.jupiter.api.Test;

/** Evidence that is ticked for an answer. */
class EvidenceChoiceTest {

    private final EvidenceChoice choice =
            new EvidenceChoice(List.of(new EvidenceChoice.Piece("E-000001", "Test report", "E-000001 · verified")));

    @Test
    void aFileNamesNobodyInEveryAnswerOrInNone() {
        var sent = FormValues.of(Map.of(
                "evidence.G-01", List.of("E-000001", "E-000002", "E-000001", " "), "nameless", List.of("E-000002")));
        assertThat(EvidenceChoice.sent(sent, "evidence.G-01"))
                .containsExactly(new BidEvidence("E-000001", false), new BidEvidence("E-000002", true));
        assertThat(EvidenceChoice.sent(sent, "evidence.G-02")).isEmpty();
    }

    @Test
    void whatWasTickedStaysEvenWhereItIsNoLongerAmongTheNewest() {
        var values = FormValues.of(Map.of("evidence.G-01", List.of("E-000009")));
        assertThat(choice.options(values, "evidence.G-01"))
                .extracting(Option::value, Option::selected)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("E-000001", false),
                        org.assertj.core.api.Assertions.tuple("E-000009", true));
    }
}

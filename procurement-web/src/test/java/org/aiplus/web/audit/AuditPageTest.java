// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.audit;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.audit.AuditEntryView;
import org.aiplus.shared.Language;
import org.aiplus.shared.Slice;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditPageTest {

    private static final Instant DAY = Instant.parse("2026-11-21T16:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_name_leads_to_all_that_its_bearer_did_and_details_are_told_one_by_one(Language language) {
        var entry = new AuditEntryView(
                new UUID(0, 1),
                DAY,
                "sub-1",
                "<b>Queenie Ho",
                "import.finished",
                "import",
                "1",
                Map.of("rows", 9_000),
                "r",
                null,
                null);
        var page = html(
                "audit/list",
                new AuditPage(
                        Frames.signedIn(language, Theme.DEVICE, "/audit", ""),
                        new AuditPage.Filter("", "", "", "", ""),
                        new Slice<>(List.of(entry), null),
                        null,
                        List.of()));

        assertThat(page)
                .contains("href=\"/" + language.path() + "/audit?actor=sub-1\">&lt;b&gt;Queenie Ho</a>")
                .contains("<code>rows</code> 9000")
                .doesNotContain("{rows=");
    }

    @Test
    void days_are_in_order_when_a_day_lies_between_their_beginning_and_their_end() {
        assertThat(ExploreAudit.areOutOfOrder(DAY, DAY.plusSeconds(86_400))).isFalse();
        assertThat(ExploreAudit.areOutOfOrder(null, DAY)).isFalse();
        assertThat(ExploreAudit.areOutOfOrder(DAY, DAY)).isTrue();
        assertThat(ExploreAudit.areOutOfOrder(DAY.plusSeconds(86_400), DAY)).isTrue();
    }
}

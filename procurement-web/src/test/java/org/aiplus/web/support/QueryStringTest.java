// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiplus.web.support.Pagination.PageLink;
import org.junit.jupiter.api.Test;

class QueryStringTest {

    private final QueryString query = QueryString.of(
            Map.of("q", List.of("聊天 bot&"), "hosting", List.of("B", "A", "A", ""), "empty", List.of(" ")));

    @Test
    void theSameListHasTheSameAddress() {
        assertThat(query).hasToString("hosting=A&hosting=B&q=%E8%81%8A%E5%A4%A9+bot%26");
    }

    @Test
    void takesOneFilterOff() {
        assertThat(query.without("q").without("hosting", "A")).hasToString("hosting=B");
        assertThat(query.without("q").without("hosting")).hasToString("");
        assertThat(query.without("q").without("hosting").on("/en/tools")).isEqualTo("/en/tools");
        assertThat(query.without("q").with("page", "2").on("/en/tools"))
                .isEqualTo("/en/tools?hosting=A&hosting=B&page=2");
    }

    @Test
    void leavesOutPagesFarAway() {
        Pagination pages = Pagination.of(5, 9, number -> "?page=" + number);

        assertThat(pages.links()).extracting(PageLink::number).containsExactly(1, 0, 4, 5, 6, 0, 9);
        assertThat(pages.previous()).isEqualTo("?page=4");
        assertThat(Pagination.of(1, 1, number -> "").needed()).isFalse();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiplus.search.SortOrder;
import org.aiplus.web.support.QueryString;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void a_page_behind_the_last_leads_to_the_last_with_everything_else_kept() {
        assertThat(at(7).lastPage(45)).hasValue("/tools?page=3&q=%E7%BF%BB%E8%AD%AF");
        assertThat(at(3).lastPage(45)).isEmpty();
        assertThat(at(7).lastPage(0)).isEmpty();
    }

    private static ListAddress at(int page) {
        return new ListAddress(
                "翻譯",
                Map.of(),
                SortOrder.RELEVANCE,
                page,
                Comparison.of(List.of()),
                QueryString.of(Map.of("q", List.of("翻譯"))));
    }
}

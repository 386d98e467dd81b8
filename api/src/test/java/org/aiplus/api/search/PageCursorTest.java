// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCursorTest {

    @Test
    void a_cursor_leads_to_the_page_that_it_was_made_for() {
        assertThat(PageCursor.page(null, 20)).isEqualTo(1);
        assertThat(PageCursor.page(PageCursor.after(1, 20, 21), 20)).isEqualTo(2);
    }

    @Test
    void the_last_page_has_no_cursor() {
        assertThat(PageCursor.after(1, 20, 20)).isNull();
        assertThat(PageCursor.after(1, 20, 0)).isNull();
    }

    @Test
    void results_that_cannot_be_reached_have_no_cursor() {
        assertThat(PageCursor.after(100, 100, 1_000_000)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "p0", "p-1", "p501", "p99999999999", "p2 "})
    void a_cursor_that_was_never_given_out_is_refused(String cursor) {
        assertThatThrownBy(() -> PageCursor.page(cursor, 20)).isInstanceOf(RuleViolation.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeysTest {

    @Test
    void quotes_of_a_structured_field_do_not_belong_to_the_key() {
        assertThat(IdempotencyKeys.parse("\"8e03978e-40d5\"")).contains("8e03978e-40d5");
        assertThat(IdempotencyKeys.parse("8e03978e-40d5")).contains("8e03978e-40d5");
    }

    @Test
    void no_header_is_no_key() {
        assertThat(IdempotencyKeys.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with space in it", "with\nline break", "kläglich-kurz"})
    void a_key_that_cannot_be_kept_is_refused(String header) {
        assertThatThrownBy(() -> IdempotencyKeys.parse(header)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> IdempotencyKeys.parse("x".repeat(101))).isInstanceOf(RuleViolation.class);
    }
}

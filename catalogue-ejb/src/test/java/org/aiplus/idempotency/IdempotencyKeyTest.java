// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "~", "!", "\"8e03978e-40d5-43dd-bc93-6894a57f9324\""})
    void visibleAsciiIsAKey(String text) {
        assertThat(IdempotencyKey.of(text)).hasValue(new IdempotencyKey(text));
        assertThat(new IdempotencyKey(text.repeat(255 / text.length())).value()).hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "\u007f", "\u0000", "é", "鍵", "\ud83d\ude00"})
    void anythingElseIsNot(String text) {
        assertThatThrownBy(() -> IdempotencyKey.of(text))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                                refusal.problems().get(0).code())
                        .isEqualTo(ProblemCode.IDEMPOTENCY_KEY_INVALID));
    }

    @Test
    void tooLongIsNotEither() {
        assertThatThrownBy(() -> new IdempotencyKey("k".repeat(256))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void noHeaderIsNoKey() {
        assertThat(IdempotencyKey.of(null)).isEmpty();
    }
}

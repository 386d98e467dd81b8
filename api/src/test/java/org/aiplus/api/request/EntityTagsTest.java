// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final byte[] BODY = "{}".getBytes(UTF_8);
    private static final byte[] OTHER = "{\"a\":1}".getBytes(UTF_8);

    @Test
    void a_tag_tells_bodies_apart() {
        assertThat(EntityTags.of(BODY, OptionalLong.empty()))
                .isEqualTo(EntityTags.of(BODY.clone(), OptionalLong.empty()))
                .isNotEqualTo(EntityTags.of(OTHER, OptionalLong.empty()))
                .matches("\"[A-Za-z0-9_-]{16}\"");
    }

    @Test
    void a_tag_leads_back_to_the_version() {
        assertThat(EntityTags.expectedVersion(EntityTags.of(BODY, OptionalLong.of(12))))
                .isEqualTo(12);
        assertThat(EntityTags.expectedVersion(" \"7\" ")).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void a_change_names_the_version_that_was_read(String header) {
        assertThatThrownBy(() -> EntityTags.expectedVersion(header))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly(ProblemCode.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12", "W/\"12\"", "\"x\"", "\"-1\"", "\"12\", \"13\"", "\"99999999999999999999\"", "\"1\u00002\""
            })
    void a_tag_that_was_never_given_is_stale(String header) {
        assertThatThrownBy(() -> EntityTags.expectedVersion(header)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void a_reader_may_know_one_of_several_versions() {
        var tag = EntityTags.of(BODY, OptionalLong.of(3));

        assertThat(EntityTags.isKnown(tag, "\"x\", W/" + tag)).isTrue();
        assertThat(EntityTags.isKnown(tag, tag)).isTrue();
        assertThat(EntityTags.isKnown(tag, "*")).isTrue();
        assertThat(EntityTags.isKnown(tag, "\"x\"")).isFalse();
        assertThat(EntityTags.isKnown(tag, "garbage")).isFalse();
        assertThat(EntityTags.isKnown(tag, null)).isFalse();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void membersAreSortedAndNothingIsSaidTwice() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", 2);
        one.put("a", List.of(1, true, "x"));
        var other = new LinkedHashMap<String, Object>();
        other.put("a", List.of(1L, true, "x"));
        other.put("b", 2L);
        assertThat(CanonicalJson.of(one))
                .isEqualTo("{\"a\":[1,true,\"x\"],\"b\":2}")
                .isEqualTo(CanonicalJson.of(other));
    }

    /** The sorting sample of RFC 8785 section 3.2.3. */
    @Test
    void membersAreSortedByUtf16CodeUnits() {
        var names = Map.of(
                "\u20ac", "Euro Sign",
                "\r", "Carriage Return",
                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                "1", "One",
                "\ud83d\ude00", "Emoji: Grinning Face",
                "\u0080", "Control",
                "\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.of(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(CanonicalJson.of(Map.of("t", "\u20ac$\u000f\nA'B\"\\\"/\u007f")))
                .isEqualTo("{\"t\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u007f\"}");
        assertThat(CanonicalJson.of(Map.of("t", "a\ud800b\udc00"))).isEqualTo("{\"t\":\"a\\ud800b\\udc00\"}");
        assertThat(CanonicalJson.of(Map.of("t", "\u0000"))).isEqualTo("{\"t\":\"\\u0000\"}");
    }

    @Test
    void amountsAndTimesAreStrings() {
        var values = new HashMap<String, Object>();
        values.put("amount", new BigDecimal("1200.50"));
        values.put("at", Instant.EPOCH);
        values.put("none", null);
        assertThat(CanonicalJson.of(values))
                .isEqualTo("{\"amount\":\"1200.50\",\"at\":\"1970-01-01T00:00:00Z\",\"none\":null}");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        for (var value : Arrays.asList(1.5, 1.5f, (1L << 53) + 1, Long.MIN_VALUE, new Object(), new byte[1])) {
            assertThatThrownBy(() -> CanonicalJson.of(Map.of("v", value))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void everyTextSurvives(@ForAll Map<String, String> texts) throws JsonProcessingException {
        assertThat(new ObjectMapper().readValue(CanonicalJson.of(texts), Map.class))
                .isEqualTo(texts);
    }
}

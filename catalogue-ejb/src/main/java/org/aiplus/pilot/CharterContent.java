// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a charter promises. Based on the fields of a pilot in the guidance on adopting AI.
 *
 * @param language in which its words are written
 * @param texts what it says in words
 * @param groupSize how many people take part
 * @param startsOn first day of the pilot
 * @param endsOn last day of the pilot
 * @param costCap most that it may cost, in Hong Kong dollars
 * @param level level of the intervals by which it is judged, in percent
 * @param comparator reference of the tool that is tried beside that of the use; {@code null} in a pilot of one tool
 * @param vendorReports whether programs of the tool's vendor may send readings
 * @param listed whether the public register names the pilot while it runs
 * @param metrics by which it is judged
 */
public record CharterContent(
        Language language,
        Map<CharterText, String> texts,
        @Nullable Integer groupSize,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal costCap,
        BigDecimal level,
        @Nullable String comparator,
        boolean vendorReports,
        boolean listed,
        List<Metric> metrics) {

    /** Most metrics of a charter. */
    public static final int MAX_METRICS = 10;

    private static final BigDecimal USUAL_LEVEL = BigDecimal.valueOf(95);

    public CharterContent {
        var copy = new EnumMap<CharterText, String>(CharterText.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
        metrics = List.copyOf(metrics);
    }

    /** An empty charter. */
    static CharterContent empty(Language language) {
        return new CharterContent(
                language, Map.of(), null, null, null, null, USUAL_LEVEL, null, false, true, List.of());
    }

    /** A metric by its code. */
    public Optional<Metric> metric(String code) {
        return metrics.stream().filter(metric -> metric.code().equals(code)).findFirst();
    }

    /** The same charter with a later end. */
    CharterContent until(LocalDate end) {
        return new CharterContent(
                language, texts, groupSize, startsOn, end, costCap, level, comparator, vendorReports, listed, metrics);
    }
}

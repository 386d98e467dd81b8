// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.json.JsonPointers;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the rows of a price structure, besides the form of each: amounts are in a currency of ISO 4217,
 * a step of a scale begins before it ends, and the steps of one item do not overlap. A row covers the quantities from
 * {@code from} to {@code to}, both included; without {@code from} it begins at 0, and without {@code to} it has no end.
 */
final class PriceRules {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private record Range(BigDecimal from, @Nullable BigDecimal to) {

        boolean overlaps(Range other) {
            return startsInside(other) || other.startsInside(this);
        }

        private boolean startsInside(Range other) {
            return from.compareTo(other.from) >= 0 && (other.to == null || from.compareTo(other.to) <= 0);
        }
    }

    private PriceRules() {}

    /** Problems of the rows at this pointer; rows whose form is wrong are left to the check of the form. */
    static List<Problem> check(JsonNode rows, String pointer) {
        var problems = new ArrayList<Problem>();
        Map<List<String>, List<Range>> scales = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = JsonPointers.item(pointer, i);
            var currency = row.path("currency");
            if (currency.isTextual()
                    && currency.textValue().matches("[A-Z]{3}")
                    && !CURRENCIES.contains(currency.textValue())) {
                problems.add(Problem.at(at + "/currency", ProblemCode.WRONG_FORMAT, "format", "currency"));
            }
            if (!number(row, "from") || !number(row, "to")) {
                continue;
            }
            var range = new Range(
                    row.path("from").isNumber() ? row.path("from").decimalValue() : BigDecimal.ZERO,
                    row.path("to").isNumber() ? row.path("to").decimalValue() : null);
            if (range.to() != null && range.to().compareTo(range.from()) < 0) {
                problems.add(Problem.at(at + "/to", ProblemCode.TOO_SMALL, "minimum", range.from()));
                continue;
            }
            var scale = scales.computeIfAbsent(
                    List.of(row.path("item").asText(), row.path("unit").asText(), currency.asText()),
                    key -> new ArrayList<>());
            if (scale.stream().anyMatch(range::overlaps)) {
                problems.add(Problem.at(at + "/from", ProblemCode.RANGES_OVERLAP));
            }
            scale.add(range);
        }
        return problems;
    }

    private static boolean number(JsonNode row, String name) {
        return row.path(name).isMissingNode() || row.path(name).isNumber();
    }
}

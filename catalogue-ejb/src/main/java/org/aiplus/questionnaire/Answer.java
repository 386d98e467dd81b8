// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.LocalisedText;

/** What was answered to one question. The kinds follow the question's {@link AnswerType}. */
public sealed interface Answer {

    /** Answers a question of type TEXT, LONG_TEXT, URL or EMAIL; never blank. */
    record TextAnswer(String text) implements Answer {}

    /** Answers a question of type LOCALISED_TEXT. */
    record LocalisedAnswer(LocalisedText text) implements Answer {}

    /** Answers a question of type ONE_OF with a code of its vocabulary. */
    record ChoiceAnswer(String code) implements Answer {}

    /** Answers a question of type MANY_OF with different codes, in the order given; may be empty. */
    record ChoicesAnswer(List<String> codes) implements Answer {
        public ChoicesAnswer {
            codes = List.copyOf(codes);
        }
    }

    /** Answers a question of type YES_NO. */
    record YesNoAnswer(boolean yes) implements Answer {}

    /** Answers a question of type NUMBER; equal numbers are equal answers, whatever zeros they were written with. */
    record NumberAnswer(BigDecimal number) implements Answer {

        /** Digits that a number may have before the decimal point. */
        public static final int MAX_INTEGER_DIGITS = 15;

        /** Digits that a number may have after the decimal point, trailing zeros not counted. */
        public static final int MAX_DECIMALS = 6;

        /** The largest number without decimals that has a place. */
        public static final BigDecimal LARGEST =
                BigDecimal.TEN.pow(MAX_INTEGER_DIGITS).subtract(BigDecimal.ONE);

        public NumberAnswer {
            if (!fits(number)) {
                throw new IllegalArgumentException("a number has at most 15 digits and 6 decimals");
            }
            var shortest = number.stripTrailingZeros();
            number = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        /** Whether a number is within the digits that the product keeps. */
        public static boolean fits(BigDecimal number) {
            if (number.signum() == 0) {
                return true;
            }
            // In long arithmetic and before anything else: the scale of a hostile number is near the limits of an int.
            var integerDigits = (long) number.precision() - number.scale();
            return integerDigits <= MAX_INTEGER_DIGITS
                    && number.stripTrailingZeros().scale() <= MAX_DECIMALS;
        }
    }

    /** Answers a question of type DATE. */
    record DateAnswer(LocalDate date) implements Answer {}

    /**
     * Answers a question of type GROUP_LIST.
     *
     * @param rows each maps the code of a field to its answer, in the order of the fields; unanswered fields are absent
     */
    record RowsAnswer(List<Map<String, Answer>> rows) implements Answer {
        public RowsAnswer {
            rows = rows.stream()
                    .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                    .toList();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON of which there is only one form (RFC 8785): members sorted by UTF-16 code units, no white space, and
 * escapes only where they are needed, so that equal facts have equal bytes and equal hashes.
 *
 * <p>Whole numbers are numbers below 2<sup>53</sup>, the range that every reader of JSON agrees on. Amounts
 * ({@link BigDecimal}), times, ids and enums are strings. Other kinds of value are refused.
 */
final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof String || value instanceof UUID || value instanceof Enum<?>) {
            string(value.toString());
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            number(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            string(decimal.toPlainString());
        } else if (value instanceof BigInteger
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount) {
            string(value.toString());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else {
            throw new IllegalArgumentException(
                    "no canonical form for a " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> members) {
        var sorted = new TreeMap<String, @Nullable Object>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(Iterable<?> items) {
        out.append('[');
        var separator = "";
        for (var item : items) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void number(long number) {
        if (number < -LARGEST || number > LARGEST) {
            throw new IllegalArgumentException("a number of 2^53 or more has no canonical form");
        }
        out.append(number);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ' || unpaired(text, at)) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(Character.forDigit(c >> shift & 0xF, 16));
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Half of a pair has no UTF-8 form; escaped it keeps its identity instead of becoming a question mark. */
    private static boolean unpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON that strangers send. A key that appears twice, a second document behind the first, and documents built to
 * exhaust the reader are refused. Refusals name the line and column and never the content.
 */
public final class StrictJson {

    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 64;

    /** Most characters of one string. */
    public static final int MAX_STRING = 200_000;

    /** Most characters of one property name. */
    public static final int MAX_NAME = 1_000;

    /** Most characters of one number. */
    public static final int MAX_NUMBER = 100;

    // Buffers that are used again would keep what was in a request, a price before it is sealed for one, until the next
    // comes.
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .build())
            // Of the two ways to find duplicates, this one has an exception of its own type.
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StrictJson() {}

    /**
     * Parses one document.
     *
     * @throws RuleViolation MALFORMED_JSON, DUPLICATE_KEY, NESTED_TOO_DEEPLY or TOO_LONG, with {@code line} and
     *     {@code column} counted from 1
     */
    public static JsonNode parse(String json) {
        try (var parser = MAPPER.createParser(json)) {
            return parse(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Parses one document in UTF-8 (or UTF-16 or UTF-32, as JSON allows). Leaves the stream open.
     *
     * @throws RuleViolation as {@link #parse(String)} does
     * @throws UncheckedIOException when the stream breaks
     */
    public static JsonNode parse(InputStream json) {
        try (var parser = MAPPER.createParser(json)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            return parse(parser);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw refusal(ProblemCode.MALFORMED_JSON, parser.currentLocation(), Map.of());
            }
            JsonNode tree = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw refusal(ProblemCode.MALFORMED_JSON, parser.currentTokenLocation(), Map.of());
            }
            return tree;
        } catch (StreamConstraintsException tooMuch) {
            throw beyondLimits(parser, tooMuch);
        } catch (MismatchedInputException duplicate) {
            throw refusal(ProblemCode.DUPLICATE_KEY, duplicate.getLocation(), Map.of());
        } catch (JsonProcessingException malformed) {
            throw refusal(ProblemCode.MALFORMED_JSON, malformed.getLocation(), Map.of());
        } catch (NumberFormatException hugeExponent) {
            // The only way in which the parser reports an exponent that no number of ours can have.
            throw refusal(ProblemCode.MALFORMED_JSON, parser.currentLocation(), Map.of());
        } catch (CharConversionException wrongEncoding) {
            throw refusal(ProblemCode.MALFORMED_JSON, parser.currentLocation(), Map.of());
        }
    }

    private static RuleViolation beyondLimits(JsonParser parser, StreamConstraintsException tooMuch) {
        var where = tooMuch.getLocation() == null ? parser.currentLocation() : tooMuch.getLocation();
        if (parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
            return refusal(ProblemCode.NESTED_TOO_DEEPLY, where, Map.of("maximum", MAX_DEPTH));
        }
        // The exception has no field that says what was too long; only its text does.
        var text = String.valueOf(tooMuch.getOriginalMessage());
        var maximum = text.startsWith("Number") ? MAX_NUMBER : text.startsWith("Name") ? MAX_NAME : MAX_STRING;
        return refusal(ProblemCode.TOO_LONG, where, Map.of("maximum", maximum));
    }

    private static RuleViolation refusal(
            ProblemCode code, @Nullable JsonLocation where, Map<String, Object> furtherParameters) {
        var parameters = new HashMap<>(furtherParameters);
        parameters.put("line", where == null ? 1 : Math.max(1, where.getLineNr()));
        parameters.put("column", where == null ? 1 : Math.max(1, where.getColumnNr()));
        return new RuleViolation(List.of(new Problem(code, null, parameters)));
    }
}

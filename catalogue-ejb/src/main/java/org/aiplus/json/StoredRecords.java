// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Records as JSON columns. Equal records give equal texts, members in the order of their names, so that the text can be hashed
 * and the hash checked by somebody else. A column that cannot be read is a fault of the product.
 */
public final class StoredRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new ToStringSerializer(Instant.class))
                    .addDeserializer(Instant.class, new Instants()))
            .build();

    private StoredRecords() {}

    /** Reads times in the form in which they are written. */
    private static final class Instants extends FromStringDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Instants() {
            super(Instant.class);
        }

        @Override
        protected Instant _deserialize(String value, DeserializationContext context) {
            return Instant.parse(value);
        }
    }

    /** A record as canonical JSON. */
    public static String format(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record that cannot be written", impossible);
        }
    }

    /** SHA-256 of {@link #format}, hexadecimal, by which somebody else can tell whether a record is the same. */
    public static String digest(Record value) {
        return digest(format(value));
    }

    /** SHA-256 of a text that {@link #format} wrote, hexadecimal. */
    public static String digest(String column) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(column.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Reads what {@link #format} wrote. */
    public static <T extends Record> T read(String column, Class<T> type) {
        try {
            return MAPPER.readValue(column, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored record cannot be read", damaged);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Components;

/**
 * Says what properties mean whose name means the same in every record, unless a record says it better. The meanings are
 * in {@code properties.properties}, by name.
 */
final class CommonProperties {

    private static final Properties MEANINGS = meanings();

    private CommonProperties() {}

    static void describe(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        for (var schema : components.getSchemas().values()) {
            if (schema.getProperties() != null) {
                schema.getProperties().forEach((name, property) -> {
                    if (property.getDescription() == null && property.getRef() == null) {
                        property.setDescription(MEANINGS.getProperty(name));
                    }
                });
            }
        }
    }

    private static Properties meanings() {
        var meanings = new Properties();
        try (InputStream in = CommonProperties.class.getResourceAsStream("properties.properties")) {
            if (in == null) {
                throw new IllegalStateException("no properties.properties");
            }
            meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Style sheet, script and marks: their addresses, which change with their content, and their bytes. */
public final class Assets {

    /** First part of every address. */
    static final String PATH = "/assets/";

    private static final String MANIFEST = "manifest.properties";

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Asset> ASSETS = new HashMap<>();

    static {
        Properties manifest = new Properties();
        try {
            manifest.load(new InputStreamReader(new ByteArrayInputStream(read(MANIFEST)), StandardCharsets.UTF_8));
            for (String name : manifest.stringPropertyNames()) {
                String hashed = manifest.getProperty(name);
                NAMES.put(name, PATH + hashed);
                ASSETS.put(hashed, new Asset(hashed, contentType(hashed), read(hashed), read(hashed + ".gz")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the assets of the web", e);
        }
    }

    private Assets() {}

    /**
     * The address of a file, which a browser may keep for ever.
     *
     * @param name plain name, for example {@code app.css}
     */
    public static String url(String name) {
        String url = NAMES.get(name);
        if (url == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return url;
    }

    static @Nullable Asset find(String hashedName) {
        return ASSETS.get(hashedName);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream stream = Assets.class.getResourceAsStream("/org/aiplus/web" + PATH + file)) {
            if (stream == null) {
                throw new IOException("the asset " + file + " is missing: run the build");
            }
            return stream.readAllBytes();
        }
    }

    private static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=UTF-8";
            case "js" -> "text/javascript; charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }
}

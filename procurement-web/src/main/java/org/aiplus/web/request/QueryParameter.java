// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the address without touching the body of a request. */
final class QueryParameter {

    private QueryParameter() {}

    static @Nullable String of(@Nullable String query, String name) {
        if (query == null) {
            return null;
        }
        for (var part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aiplus.api.limit.AddressBlock;
import org.jspecify.annotations.Nullable;

/**
 * What an installation decides about the interface.
 *
 * @param publicUrl address under which the product is reached, without a slash at its end
 * @param readsPerMinute requests with a safe method per signed-in person or program; 0 switches the limit off
 * @param writesPerMinute other requests per signed-in person or program; 0 switches the limit off
 * @param anonymousPerMinute requests per address without a token; sized for departments that share one address
 * @param trustedProxies addresses whose word about the client's address is believed
 * @param metricsToken what a monitoring system shows to read the figures; {@code null} where only programs of the same
 *     machine may read them
 */
public record ApiSettings(
        URI publicUrl,
        int readsPerMinute,
        int writesPerMinute,
        int anonymousPerMinute,
        List<AddressBlock> trustedProxies,
        @Nullable String metricsToken) {

    private static final int SHORTEST_TOKEN = 20;

    public ApiSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /**
     * Reads the settings from environment variables.
     *
     * @throws IllegalArgumentException naming the variable that cannot be understood
     */
    public static ApiSettings from(Map<String, String> environment) {
        var url = environment.getOrDefault("AIPLUS_PUBLIC_URL", "http://localhost:8080");
        return new ApiSettings(
                URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url),
                count(environment, "AIPLUS_RATE_LIMIT_READ", 600),
                count(environment, "AIPLUS_RATE_LIMIT_WRITE", 60),
                count(environment, "AIPLUS_RATE_LIMIT_ANONYMOUS", 6000),
                blocks(environment.getOrDefault("AIPLUS_TRUSTED_PROXIES", "")),
                token(environment.getOrDefault("AIPLUS_METRICS_TOKEN", "").strip()));
    }

    /** Address of a path of the interface, for links. */
    public URI address(String path) {
        return URI.create(publicUrl + CatalogueApi.BASE_PATH + path);
    }

    private static int count(Map<String, String> environment, String name, int otherwise) {
        var value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (!value.matches("\\d{1,7}")) {
            throw new IllegalArgumentException(name + " is a number of requests per minute, or 0 for no limit");
        }
        return Integer.parseInt(value);
    }

    private static @Nullable String token(String value) {
        if (!value.isEmpty() && value.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException(
                    "AIPLUS_METRICS_TOKEN has at least " + SHORTEST_TOKEN + " characters, so that nobody guesses it");
        }
        return value.isEmpty() ? null : value;
    }

    private static List<AddressBlock> blocks(String list) {
        try {
            return Arrays.stream(list.split(",", -1))
                    .map(String::strip)
                    .filter(block -> !block.isEmpty())
                    .map(AddressBlock::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("AIPLUS_TRUSTED_PROXIES is a list of addresses or CIDR blocks", e);
        }
    }
}

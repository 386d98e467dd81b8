// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aiplus.shared.ProductProfile;
import org.jspecify.annotations.Nullable;

/**
 * How this installation looks for malware, from the environment variable {@code AIPLUS_CLAMD}: where a clamd listens, or
 * {@code NONE} as the decision to do without. Where nothing was said, a demonstration does without and real work waits:
 * forgetting the setting releases nothing.
 */
sealed interface ScannerSetting {

    /** A clamd that listens on a port. */
    record Port(String host, int port) implements ScannerSetting {}

    /** A clamd that listens on a Unix socket. */
    record Socket(String path) implements ScannerSetting {}

    /** Files are released without a scan, and are said to be. */
    record Without() implements ScannerSetting {}

    /** Nobody has said; nothing is released. */
    record Unsaid() implements ScannerSetting {}

    /** Host names, IPv4 and, in brackets, IPv6 addresses, with a port. */
    Pattern ADDRESS = Pattern.compile("(\\[[0-9A-Fa-f:]+\\]|[A-Za-z0-9.-]+):([0-9]{1,5})");

    /** Largest number of a port. */
    int LAST_PORT = 65_535;

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException when it is none of the forms
     */
    static ScannerSetting of(@Nullable String setting, ProductProfile profile) {
        var text = setting == null ? "" : setting.strip();
        if (text.isEmpty()) {
            return profile.demo() ? new Without() : new Unsaid();
        }
        if (text.toUpperCase(Locale.ROOT).equals("NONE")) {
            return new Without();
        }
        if (text.startsWith("/")) {
            return new Socket(text);
        }
        return Optional.of(ADDRESS.matcher(text))
                .filter(address -> address.matches() && Integer.parseInt(address.group(2)) <= LAST_PORT)
                .map(address ->
                        new Port(address.group(1).replaceAll("[\\[\\]]", ""), Integer.parseInt(address.group(2))))
                .orElseThrow(() -> new IllegalArgumentException(
                        "AIPLUS_CLAMD is neither host:port, nor the path of a socket, nor NONE"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The form of web addresses that readers may follow: absolute, to a host, without credentials in them. */
public final class WebAddress {

    private static final String PLAIN = "http";
    private static final String SECURE = "https";

    private WebAddress() {}

    /** Whether a text has the form. */
    public static boolean wellFormed(String text) {
        return scheme(text).isPresent();
    }

    /** Whether a text has the form and leads over TLS. */
    public static boolean secure(String text) {
        return scheme(text).filter(SECURE::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> scheme(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            var web = SECURE.equalsIgnoreCase(scheme) || PLAIN.equalsIgnoreCase(scheme);
            return web && address.getHost() != null && address.getRawUserInfo() == null
                    ? Optional.of(scheme)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.request;

import java.net.URI;

/** The address under which people reach the product. Its scheme decides about cookies and strict transport. */
public final class PublicAddress {

    private static final URI ADDRESS =
            URI.create(System.getenv().getOrDefault("AIPLUS_PUBLIC_URL", "http://localhost:8080"));

    private PublicAddress() {}

    /** Scheme, host and port, without a slash at the end. */
    public static String origin() {
        var port = ADDRESS.getPort() == -1 ? "" : ":" + ADDRESS.getPort();
        return ADDRESS.getScheme() + "://" + ADDRESS.getHost() + port;
    }

    /** Whether people reach it over TLS. */
    public static boolean secure() {
        return "https".equals(ADDRESS.getScheme());
    }
}

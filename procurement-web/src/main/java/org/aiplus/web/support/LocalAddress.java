// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import org.jspecify.annotations.Nullable;

/** Addresses that came in a request and must not lead away from this site. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address when it is a path of this site, otherwise the other one: never another host, never a line break. */
    public static String orElse(@Nullable String address, String otherwise) {
        boolean ours = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return address != null && ours ? address : otherwise;
    }
}

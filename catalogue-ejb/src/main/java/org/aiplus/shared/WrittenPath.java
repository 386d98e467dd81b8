// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Tells paths that no address can have, such as one with square brackets, from those that merely lead nowhere: the
 * server lets them in, and the REST server fails on them instead of finding nothing.
 */
public final class WrittenPath {

    private static final String BEFORE = "http://localhost";

    private WrittenPath() {}

    /**
     * Whether there can be something at a path.
     *
     * @param path as it was sent, nothing decoded
     */
    public static boolean isWellFormed(String path) {
        try {
            return new URI(BEFORE + path).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

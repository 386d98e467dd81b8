// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

/**
 * One served file, small enough to stay in memory.
 *
 * @param name the name with the hash of the content in it
 * @param contentType media type, with the character set where it matters
 * @param plain the bytes as they are
 * @param gzip the same, compressed
 */
record Asset(String name, String contentType, byte[] plain, byte[] gzip) {

    /** The name says which content it is, so it is the entity tag as well. */
    String entityTag(boolean compressed) {
        return "\"" + name + (compressed ? "-gz\"" : "\"");
    }
}

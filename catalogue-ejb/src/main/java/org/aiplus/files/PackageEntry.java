// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

/**
 * What the directory of a package says about one of its parts.
 *
 * @param name with slashes
 * @param deflated whether it is compressed
 * @param described whether its sizes follow its data
 * @param crc checksum of the content
 * @param packed bytes in the file
 * @param unpacked bytes of the content
 * @param offset where its own header begins
 */
record PackageEntry(
        String name, boolean deflated, boolean described, long crc, long packed, long unpacked, long offset) {}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

/**
 * A file in a bundle.
 *
 * @param name in the bundle; parts are in the order of their names
 * @param size in bytes
 * @param crc CRC-32, as a ZIP file states it
 * @param sha256 hexadecimal
 */
public record BundlePart(String name, long size, long crc, String sha256) {}

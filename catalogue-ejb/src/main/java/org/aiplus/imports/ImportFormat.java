// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

/** How a file is written. */
public enum ImportFormat {
    /** One JSON object per line. */
    NDJSON,
    /** Comma-separated values with a header row, RFC 4180. */
    CSV
}

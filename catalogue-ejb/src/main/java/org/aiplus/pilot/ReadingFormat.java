// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** How a file of readings is written. */
public enum ReadingFormat {
    /** With a header row. */
    CSV,
    /** One JSON object per line. */
    NDJSON
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

/** What an import may do. */
public enum ImportMode {
    /** Tells what would happen and writes nothing but the report. */
    PREVIEW,
    /** Publishes every row that is in order and reports the others. */
    ROW_BY_ROW,
    /** Publishes all rows or, when one is refused, none. */
    ALL_OR_NOTHING
}

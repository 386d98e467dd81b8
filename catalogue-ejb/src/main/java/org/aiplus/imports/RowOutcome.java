// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

/** What became of one row. */
public enum RowOutcome {
    CREATED,
    REVISED,
    UNCHANGED,
    REFUSED
}

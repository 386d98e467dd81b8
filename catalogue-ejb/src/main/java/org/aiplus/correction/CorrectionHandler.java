// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

/** Who answers a correction request. */
public enum CorrectionHandler {
    /** The members of the entry's vendor: they can write the field that it is about. */
    VENDOR,
    /** The administrators: the entry has no vendor that could correct the field. */
    ADMINISTRATORS
}

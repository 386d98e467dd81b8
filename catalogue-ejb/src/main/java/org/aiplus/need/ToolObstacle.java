// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

/** Why a tool cannot be adopted for a need as things stand; known before anybody makes an effort. */
public enum ToolObstacle {
    /** The government has not listed it, or no longer. */
    NOT_LISTED,
    /** The data of the need are of a higher class than the tool may be used with. */
    DATA_CLASS,
    /** Its vendor is not verified, or suspended. */
    VENDOR_NOT_VERIFIED
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** Which tool of a pilot was observed. */
public enum Arm {
    /** The tool of the use case. */
    TOOL,
    /** The tool that a comparative pilot tries beside it. */
    COMPARATOR
}

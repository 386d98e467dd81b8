// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

/** What an assessor finds about a criterion that is not marked. */
public enum GateResult {
    PASS,
    FAIL,
    /** Does not concern this tool; the reason says why. Scored criteria can be found so too, and lose their weight. */
    NOT_APPLICABLE
}

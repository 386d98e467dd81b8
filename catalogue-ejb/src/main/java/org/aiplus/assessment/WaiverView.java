// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A waiver of a gate or of a family's floor.
 *
 * @param target code of the gate or of the family
 * @param authority by what authority it was granted: a position or a paper of the committee
 * @param until last day
 * @param grantedBy subject of the committee member who recorded it
 */
public record WaiverView(
        String target, String authority, String reason, LocalDate until, String grantedBy, Instant grantedAt) {}

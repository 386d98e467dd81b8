// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSetReference;
import org.jspecify.annotations.Nullable;

/**
 * What is assessed, and by what.
 *
 * @param vendor whose solution it is, {@code null} for the government's own
 * @param checksum of the edition, hexadecimal
 * @param ground what the tier in the context rests on
 */
record AssessmentSubject(
        SolutionReference solution,
        int revision,
        @Nullable UUID vendor,
        CriteriaSetReference criteria,
        String checksum,
        CriteriaContext context,
        RiskGround ground) {}

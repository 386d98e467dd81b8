// SPDX-License-Identifier: Apache-2.0
/**
 * Listing assessments: one revision of a solution judged against one edition of the criteria, decided by a second person,
 * and watched by a clock for as long as it holds.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "idempotency",
            "vendor",
            "department",
            "questionnaire",
            "catalogue",
            "evidence",
            "claim",
            "criteria",
            "risk",
            "approval"
        })
@NullMarked
package org.aiplus.assessment;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

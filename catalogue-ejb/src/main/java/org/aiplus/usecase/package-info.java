// SPDX-License-Identifier: Apache-2.0
/**
 * A use of AI in one department, from an accepted need to its end: shortlist, stages, gates that compute their own status,
 * signatures through approval, and everything that happened. Based on the stages of the departments' guide to adopting AI.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "idempotency",
            "catalogue",
            "criteria",
            "risk",
            "impact",
            "approval",
            "need"
        })
@NullMarked
package org.aiplus.usecase;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Pilots that can fail: a charter with metrics that is locked before the pilot starts, readings of those metrics, an outcome
 * that is computed from both, and a person's decision about it.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "questionnaire",
            "idempotency",
            "catalogue",
            "claim",
            "need",
            "usecase"
        })
@NullMarked
package org.aiplus.pilot;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

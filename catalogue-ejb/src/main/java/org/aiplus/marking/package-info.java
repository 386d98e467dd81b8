// SPDX-License-Identifier: Apache-2.0
/**
 * Marks of a panel: given alone and unseen until all are in, brought to one consensus beside which they stay, and ranked with
 * the opened prices.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "criteria",
            "agreement",
            "calibration",
            "assessment",
            "evaluation",
            "bid",
            "inquiry",
            "ranking",
            "sealing"
        })
@NullMarked
package org.aiplus.marking;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

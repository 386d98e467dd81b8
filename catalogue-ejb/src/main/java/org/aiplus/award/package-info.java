// SPDX-License-Identifier: Apache-2.0
/**
 * The end of an evaluation: an award that is recommended, approved and given notice of, the standstill in which a bidder may
 * object, what each bidder is told, and the contract.
 */
@Feature(
        dependsOn = {
            "shared",
            "identity",
            "json",
            "idempotency",
            "vendor",
            "catalogue",
            "evaluation",
            "bid",
            "ranking",
            "marking",
            "approval",
            "usecase"
        })
@NullMarked
package org.aiplus.award;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

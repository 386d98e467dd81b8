// SPDX-License-Identifier: Apache-2.0
/**
 * Procurement evaluations: what a department wants to buy, by which route, from whom and under which marking scheme; the
 * panel that judges and what its people declare; the one table of states. Other features move it on through
 * {@link org.aiplus.evaluation.EvaluationStages} and ask {@link org.aiplus.evaluation.ConflictWall} before they show a bid.
 */
@Feature(dependsOn = {"shared", "identity", "json", "vendor", "catalogue", "criteria", "idempotency", "usecase"})
@NullMarked
package org.aiplus.evaluation;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

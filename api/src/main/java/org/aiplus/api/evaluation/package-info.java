// SPDX-License-Identifier: Apache-2.0
/** Evaluations: set up and published by officers, judged by panels, read by vendors that may bid. */
@NullMarked
package org.aiplus.api.evaluation;

import org.jspecify.annotations.NullMarked;

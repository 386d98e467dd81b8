// SPDX-License-Identifier: Apache-2.0
/** Listing assessments, the decisions on them, and what follows from those. */
@NullMarked
package org.aiplus.api.assessment;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pages of listing assessments: the work of assessors, the result, the decision and what follows. */
@NullMarked
package org.aiplus.web.assessment;

import org.jspecify.annotations.NullMarked;

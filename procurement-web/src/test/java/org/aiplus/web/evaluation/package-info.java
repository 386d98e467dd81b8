// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about evaluations. */
@NullMarked
package org.aiplus.web.evaluation;

import org.jspecify.annotations.NullMarked;

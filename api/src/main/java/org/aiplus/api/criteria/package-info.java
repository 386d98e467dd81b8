// SPDX-License-Identifier: Apache-2.0
/** Criteria sets as resources: what tools are judged by, and writing the next edition. */
@NullMarked
package org.aiplus.api.criteria;

import org.jspecify.annotations.NullMarked;

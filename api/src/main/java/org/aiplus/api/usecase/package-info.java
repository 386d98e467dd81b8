// SPDX-License-Identifier: Apache-2.0
/** Uses of AI in departments: board and table, shortlist, gates, and what is added on the way. */
@NullMarked
package org.aiplus.api.usecase;

import org.jspecify.annotations.NullMarked;

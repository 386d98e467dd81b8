// SPDX-License-Identifier: Apache-2.0
/** Searching solutions as a resource: words, filters with true counts, and ways out of an empty result. */
@NullMarked
package org.aiplus.api.search;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The public change feed as a resource. */
@NullMarked
package org.aiplus.api.feed;

import org.jspecify.annotations.NullMarked;

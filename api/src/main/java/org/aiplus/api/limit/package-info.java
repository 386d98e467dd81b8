// SPDX-License-Identifier: Apache-2.0
/** How many requests one person, program or address may make in a minute. */
@NullMarked
package org.aiplus.api.limit;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Evidence and claims in the interface. */
@NullMarked
package org.aiplus.api.evidence;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Sealed prices over the interface: keys, envelopes and the opening. */
@NullMarked
package org.aiplus.api.sealing;

import org.jspecify.annotations.NullMarked;

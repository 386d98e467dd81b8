// SPDX-License-Identifier: Apache-2.0
/** Refusals as problem documents (RFC 9457): one shape, whoever refuses. */
@NullMarked
package org.aiplus.api.problem;

import org.jspecify.annotations.NullMarked;

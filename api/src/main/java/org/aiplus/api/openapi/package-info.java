// SPDX-License-Identifier: Apache-2.0
/** The parts that all operations of the published interface document have in common. */
@NullMarked
package org.aiplus.api.openapi;

import org.jspecify.annotations.NullMarked;

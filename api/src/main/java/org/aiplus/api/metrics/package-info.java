// SPDX-License-Identifier: Apache-2.0
/** Figures for monitoring, outside the interface and for operators only. */
@NullMarked
package org.aiplus.api.metrics;

import org.jspecify.annotations.NullMarked;

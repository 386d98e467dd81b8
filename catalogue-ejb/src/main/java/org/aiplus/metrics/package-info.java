// SPDX-License-Identifier: Apache-2.0
/**
 * Figures about the running server for whoever operates it: requests, lags of the index and of the audit chain, the
 * clock, memory and connections.
 */
@Feature(dependsOn = {"shared", "clock", "feed", "search"})
@NullMarked
package org.aiplus.metrics;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;

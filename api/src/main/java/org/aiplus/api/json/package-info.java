// SPDX-License-Identifier: Apache-2.0
/** Strict JSON in, plain JSON out: bodies are checked as a whole before they become records. */
@NullMarked
package org.aiplus.api.json;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The programming interface: resources under {@code /api/v1} and the conventions that they share. */
@NullMarked
package org.aiplus.api;

import org.jspecify.annotations.NullMarked;

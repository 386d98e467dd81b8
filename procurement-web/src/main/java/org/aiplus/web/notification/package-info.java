// SPDX-License-Identifier: Apache-2.0
/** Everybody's own inbox and how they want to hear by mail; the outbox for administrators. */
@NullMarked
package org.aiplus.web.notification;

import org.jspecify.annotations.NullMarked;

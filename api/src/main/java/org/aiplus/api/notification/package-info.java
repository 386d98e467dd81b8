// SPDX-License-Identifier: Apache-2.0
/** Everybody's own inbox, how they want to hear by mail, and the outbox for administrators. */
@NullMarked
package org.aiplus.api.notification;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

/** Where something stands in the outbox. */
public enum OutboxState {
    /** Its turn comes by itself. */
    WAITING,
    /** It failed at least once and is tried again by itself. */
    FAILING,
    /** It failed for good or too often; an administrator can have it tried again. */
    SET_ASIDE
}

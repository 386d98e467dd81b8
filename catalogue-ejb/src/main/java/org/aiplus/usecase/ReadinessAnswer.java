// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

/** Whether something is in place. */
public enum ReadinessAnswer {
    /** It is. */
    READY,
    /** Not yet. */
    NOT_YET
}

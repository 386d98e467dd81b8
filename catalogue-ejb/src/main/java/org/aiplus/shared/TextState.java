// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

/** How far a text in one language can be trusted. A missing text is simply absent. */
public enum TextState {
    /** Written or proposed without a named reviewer; shown with a notice. */
    MACHINE_DRAFT,
    /** The original, or a translation that a named reviewer has checked. */
    CHECKED
}

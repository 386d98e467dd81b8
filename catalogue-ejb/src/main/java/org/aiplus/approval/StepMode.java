// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

/** How many of those who may decide must approve. */
public enum StepMode {
    /** One. */
    ANY,
    /** Everybody who holds the role when the step opens and has not made the subject. */
    ALL,
    /** As many as the policy says. */
    COUNT
}

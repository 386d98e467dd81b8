// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

/** Group of a standing offer, by the value of the assignments that it is for. */
public enum OfferGroup {
    /** Smaller assignments. */
    MINOR,
    /** Larger assignments. */
    MAJOR
}

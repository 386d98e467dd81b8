// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/** Why a solution has its status; each has a text in the interface languages under the same name. */
public enum StatusReason {
    /** The entry is published and no listing decision exists. */
    NO_LISTING_DECISION,
    /** A real system or foreign record, shown for reference; it is not up for approval here. */
    REFERENCE_RECORD,
    /** The facts have not been checked for more than six months. */
    NOT_VERIFIED_RECENTLY
}

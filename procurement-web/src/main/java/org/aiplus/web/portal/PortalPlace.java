// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

/**
 * The places of the vendor portal, in the order of its navigation. A page of a vendor shows {@code portal/places.jte}
 * with its place; a new place is one value here and one text {@code portal.place.<VALUE>}.
 */
public enum PortalPlace {
    /** What the vendor has to do, and its submissions. */
    WORK("/vendor"),
    /** Needs of departments for which it can propose its solutions. */
    NEEDS("/vendor/needs"),
    /** The files with which it proves what it says. */
    EVIDENCE("/vendor/evidence"),
    /** What the vendor says about itself, and what officers asked and decided. */
    ORGANISATION("/vendor/organisation"),
    /** What the vendor declared, without which it submits nothing. */
    DECLARATIONS("/vendor/declarations"),
    /** The vendor's people. */
    MEMBERS("/vendor/members"),
    /** Programs that use the API for the vendor. */
    PROGRAMS("/vendor/api-clients");

    private final String path;

    PortalPlace(String path) {
        this.path = path;
    }

    /** Address of the place without the language. */
    public String path() {
        return path;
    }
}

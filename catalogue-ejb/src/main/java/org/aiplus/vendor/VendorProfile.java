// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says about itself to the government and to nobody else. It begins with the registration and is kept up
 * to date by the vendor's owner.
 */
@Entity
class VendorProfile {

    @Id
    private UUID vendorId;

    private String registryCountry;

    @Enumerated(EnumType.STRING)
    private VendorSize size;

    private String address;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private String contacts;

    private String registeredBy;

    private Instant registeredAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected VendorProfile() {}

    private VendorProfile(UUID vendor, CheckedDetails details, String by, Instant at) {
        this.vendorId = vendor;
        this.registeredBy = by;
        this.registeredAt = at;
        this.registryCountry = details.registryCountry();
        this.size = details.size();
        this.address = details.address();
        this.website = details.website();
        this.contacts = VendorContacts.format(details.contacts());
    }

    /**
     * The profile of a vendor that has none yet.
     *
     * @param by subject of who says so
     */
    static VendorProfile of(UUID vendor, CheckedDetails details, String by, Instant at) {
        return new VendorProfile(vendor, details, by, at);
    }

    void update(CheckedDetails details) {
        this.size = details.size();
        this.address = details.address();
        this.website = details.website();
        this.contacts = VendorContacts.format(details.contacts());
    }

    /** Corrects whose registry knows the vendor, as long as nobody has decided about it. */
    void registeredIn(String country) {
        this.registryCountry = country;
    }

    UUID vendorId() {
        return vendorId;
    }

    String registryCountry() {
        return registryCountry;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    VendorSize size() {
        return size;
    }

    String address() {
        return address;
    }

    @Nullable
    String website() {
        return website;
    }

    List<VendorContact> contacts() {
        return VendorContacts.parse(contacts);
    }
}

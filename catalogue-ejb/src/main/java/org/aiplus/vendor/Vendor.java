// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that offers solutions, known by its number in the registry of a country. Everybody may read who it is; what it says about
 * itself beyond that is its {@link VendorProfile}. Registered by one of its people, it waits for a procurement officer,
 * who verifies it or refuses; later it may be suspended and reinstated, each time with a reason that stays.
 */
@Entity
class Vendor {

    @Id
    private UUID id;

    private String registryNumber;

    private String registryCountry;

    @JdbcTypeCode(SqlTypes.JSON)
    private String name;

    private boolean demo;

    @Enumerated(EnumType.STRING)
    private VendorStatus status;

    private @Nullable Instant changedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Vendor() {}

    private Vendor(
            String registryCountry, String registryNumber, LocalisedText name, boolean demo, VendorStatus status) {
        this.id = Ids.next();
        this.registryCountry = registryCountry;
        this.registryNumber = registryNumber;
        this.name = StoredJson.format(name);
        this.demo = demo;
        this.status = status;
    }

    /** A vendor that one of its people registers. */
    static Vendor registered(String registryCountry, String registryNumber, LocalisedText name) {
        return new Vendor(registryCountry, registryNumber, name, false, VendorStatus.REGISTERED);
    }

    /** A vendor that an administrator's file names; whoever made the file has looked into it. */
    static Vendor imported(String registryNumber, LocalisedText name, boolean demo) {
        return new Vendor(VendorRepository.HOME, registryNumber, name, demo, VendorStatus.VERIFIED);
    }

    /**
     * Corrects who the vendor is, as long as nobody has decided about it.
     *
     * @throws RuleViolation VENDOR_IDENTITY_FIXED afterwards, unless nothing would change
     */
    void identify(String newRegistryCountry, String newRegistryNumber, LocalisedText newName) {
        if (registryCountry.equals(newRegistryCountry)
                && registryNumber.equals(newRegistryNumber)
                && sameWords(StoredJson.localisedText(name), newName)) {
            return;
        }
        if (status != VendorStatus.REGISTERED) {
            throw new RuleViolation(ProblemCode.VENDOR_IDENTITY_FIXED);
        }
        this.registryCountry = newRegistryCountry;
        this.registryNumber = newRegistryNumber;
        this.name = StoredJson.format(newName);
    }

    /** Whether the names are the same, whoever has checked them. */
    private static boolean sameWords(LocalisedText a, LocalisedText b) {
        return a.texts().keySet().equals(b.texts().keySet())
                && a.texts().keySet().stream().allMatch(language -> a.resolve(language)
                        .text()
                        .equals(b.resolve(language).text()));
    }

    /** Notes that something that belongs to the vendor has changed, so that its version moves on. */
    void touched(Instant at) {
        this.changedAt = at;
    }

    /**
     * Moves to the next state.
     *
     * @return the row of history that must be kept with it
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    VendorStatusChange moveTo(VendorStatus next, String reason, String actor, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new VendorStatusChange(id, status, next, reason, actor, at);
        this.status = next;
        this.changedAt = at;
        return change;
    }

    UUID id() {
        return id;
    }

    VendorStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    VendorView view() {
        return new VendorView(id, registryNumber, StoredJson.localisedText(name), demo, status);
    }
}

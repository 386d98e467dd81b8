// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.shared.LocalisedText;

/** Vendors in the database, for other features' reads and for imports that name a vendor. */
@Dependent
public class VendorRepository {

    /** Whose registry is meant where a number comes without a country. */
    static final String HOME = "HK";

    @PersistenceContext
    EntityManager entityManager;

    /** The vendors with these ids, by id. */
    public Map<UUID, VendorView> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("from Vendor v where v.id in :ids", Vendor.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Vendor::view)
                .collect(Collectors.toUnmodifiableMap(VendorView::id, Function.identity()));
    }

    /**
     * The vendors with these numbers of the registry of Hong Kong, by number; unknown numbers are left out. Elsewhere another
     * organisation can have the same number.
     */
    public Map<String, VendorView> byRegistryNumber(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "from Vendor v where v.registryCountry = :home and v.registryNumber in :numbers", Vendor.class)
                .setParameter("home", HOME)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(Vendor::view)
                .collect(Collectors.toUnmodifiableMap(VendorView::registryNumber, Function.identity()));
    }

    /** Records a vendor that an import names for the first time; whoever imports it has looked into it. */
    public VendorView addImported(String registryNumber, LocalisedText name, boolean demo) {
        var vendor = Vendor.imported(registryNumber, name, demo);
        entityManager.persist(vendor);
        return vendor.view();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import java.sql.SQLException;
import org.aiplus.identity.TrustedIssuer;

/** People whom the product has seen before a test begins. */
public final class KnownPeople {

    private KnownPeople() {}

    /** Somebody with this name. */
    public static void insert(CatalogueDatabase database, String subject, String name) throws SQLException {
        database.update("insert into person (id, issuer, subject, name, email, first_seen_at) values"
                + " (gen_random_uuid(), '" + new TrustedIssuer().value() + "', '" + subject + "', '" + name + "', '"
                + subject + "@example.org', now())");
    }

    /** Makes somebody an owner of a vendor. */
    public static void join(CatalogueDatabase database, String subject, String registryNumber) throws SQLException {
        database.update("insert into membership (id, person_id, vendor_id, vendor_role, since)"
                + " select gen_random_uuid(), p.id, v.id, 'OWNER', now() from person p, vendor v"
                + " where p.subject = '" + subject + "' and v.registry_number = '" + registryNumber + "'");
    }
}

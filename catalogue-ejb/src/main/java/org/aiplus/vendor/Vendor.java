// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.LocalisedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An organisation that offers solutions, known by its registry number. */
@Entity
class Vendor {

    @Id
    private UUID id;

    private String registryNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private String name;

    private boolean demo;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Vendor() {}

    private Vendor(UUID id, String registryNumber, LocalisedText name, boolean demo) {
        this.id = id;
        this.registryNumber = registryNumber;
        this.name = StoredJson.format(name);
        this.demo = demo;
    }

    static Vendor register(String registryNumber, LocalisedText name, boolean demo) {
        return new Vendor(Ids.next(), registryNumber, name, demo);
    }

    UUID id() {
        return id;
    }

    VendorView view() {
        return new VendorView(id, registryNumber, StoredJson.localisedText(name), demo);
    }
}

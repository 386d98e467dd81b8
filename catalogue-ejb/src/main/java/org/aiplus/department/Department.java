// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.aiplus.json.StoredJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A bureau, office or department; identified by its abbreviation, renamed in place. */
@Entity
class Department {

    @Id
    private String code;

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String name;

    private @Nullable String parent;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Department() {}

    private Department(DepartmentView view) {
        this.code = view.code();
        this.kind = view.kind();
        this.name = StoredJson.format(view.name());
        this.parent = view.parent();
    }

    static Department of(DepartmentView view) {
        return new Department(view);
    }

    /** Takes over what the reference data now says; returns whether anything differed. */
    boolean follow(DepartmentView view) {
        if (view().equals(view)) {
            return false;
        }
        this.kind = view.kind();
        this.name = StoredJson.format(view.name());
        this.parent = view.parent();
        return true;
    }

    DepartmentView view() {
        return new DepartmentView(code, kind, StoredJson.localisedText(name), parent);
    }
}

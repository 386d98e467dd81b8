// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;

/** Departments: read by everybody, kept up to date by administrators. */
@Stateless
public class DepartmentService {

    /** What an update of the reference data did. */
    public record Update(int added, int changed, int unchanged) {}

    @Inject
    DepartmentRepository departments;

    @Inject
    DepartmentCache cache;

    @Inject
    Event<DomainEvent> events;

    /** All departments in order of their code; at most a second old. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DepartmentView> all() {
        return cache.all();
    }

    /**
     * Adds departments that are new and takes over changed names, kinds and parents. Departments that are absent from
     * the list stay, because records point at them. Parents must stand before their children.
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Update update(List<DepartmentView> referenceData) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        for (var view : referenceData) {
            var known = departments.find(view.code());
            if (known.isEmpty()) {
                departments.add(Department.of(view));
                added.add(view.code());
            } else if (known.get().follow(view)) {
                changed.add(view.code());
            }
        }
        if (!added.isEmpty() || !changed.isEmpty()) {
            events.fire(new DepartmentEvent.ReferenceDataUpdated(added, changed));
        }
        return new Update(added.size(), changed.size(), referenceData.size() - added.size() - changed.size());
    }
}

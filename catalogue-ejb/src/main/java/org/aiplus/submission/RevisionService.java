// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorRepository;

/** The way from a published entry of the caller's vendor to the draft in which one of its fields is corrected. */
@Stateless
@ActsForCaller
public class RevisionService {

    @Inject
    Access access;

    @Inject
    VendorRepository vendors;

    @Inject
    VendorEntries entries;

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionViews views;

    @Inject
    Beginnings beginnings;

    /** Whether the caller's vendors write the next revision of this published entry. */
    @RolesAllowed(Role.VENDOR)
    public boolean writes(SolutionReference solution) {
        return access.caller().vendors().stream()
                .anyMatch(vendor -> entries.published(solution, vendor).isPresent());
    }

    /**
     * The submission with which the next revision of an entry is written: the one that has not ended, which a moderator may
     * hold at the moment, or else a new draft that says all that is published, so that nothing has to be filled in again.
     *
     * @throws NotFound when the caller's vendors have no such published entry
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView next(SolutionReference solution) {
        var vendor = vendors.byId(access.caller().vendors()).values().stream()
                .filter(own -> entries.lockPublished(solution, own.id()).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        var reference = submissions
                .openFor(solution.value())
                .orElseGet(() -> beginnings.open(new NewSubmission(vendor.registryNumber(), solution.value(), null)));
        return submissions.find(reference).map(views::view).orElseThrow(NotFound::new);
    }
}

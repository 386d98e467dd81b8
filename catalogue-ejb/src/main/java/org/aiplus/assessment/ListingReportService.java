// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaDrafts;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;

/** Reports over listings: where valid evidence is missing, and what another edition of the criteria would do. */
@Stateless
@ActsForCaller
public class ListingReportService {

    @Inject
    Access access;

    @Inject
    CatalogueService catalogue;

    @Inject
    AssessmentQueries queries;

    @Inject
    ContextReader contexts;

    @Inject
    ListingReports reports;

    @Inject
    CriteriaSets sets;

    @Inject
    CriteriaDrafts drafts;

    @Inject
    CatalogueClock clock;

    /**
     * Which criteria of a solution no valid evidence bears on today; for the government and for its vendor.
     *
     * @throws NotFound when it is not published, and for everybody else
     */
    @PermitAll
    public SolutionGaps gaps(SolutionReference solution) {
        access.requireSignedIn();
        var entry = catalogue.read(solution);
        var vendor = entry.vendor();
        if (!access.caller().government()
                && (vendor == null || !access.caller().vendors().contains(vendor.id()))) {
            throw new NotFound();
        }
        var today = clock.today();
        return queries.current(solution)
                .map(assessment -> reports.gaps(entry, assessment, today))
                .orElseGet(() ->
                        reports.gaps(entry, sets.current(CriteriaSets.RESPONSIBLE_AI), contexts.of(entry), today));
    }

    /** Which criteria the listed solutions lack valid evidence for today, in the order of the criteria. */
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.PROCUREMENT_OFFICER,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public List<CriterionGap> gaps() {
        access.requireGovernment();
        return reports.gaps(clock.today());
    }

    /**
     * Which listed solutions would come to less by another edition, published or still a draft, and why; looked at before
     * the edition is published.
     *
     * @throws NotFound when there is no such edition or draft
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.GOVERNANCE_COMMITTEE, Role.AUDITOR})
    public EditionEffect effect(String set, String version) {
        access.requireGovernment();
        var reference = CriteriaSetReference.of(set, version).orElseThrow(NotFound::new);
        var edition = sets.of(reference)
                .or(() -> Optional.of(reference).flatMap(drafts::find))
                .orElseThrow(NotFound::new);
        return reports.effect(edition, clock.today());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Access;
import org.aiplus.identity.MemberQueries;

/** Makes what the caller may see of correction requests, with as many statements for many as for one. */
@Dependent
class CorrectionViews {

    @Inject
    Access access;

    @Inject
    CorrectionSights sights;

    @Inject
    CorrectionQueries queries;

    @Inject
    EntryReader entries;

    @Inject
    MemberQueries members;

    /** One request with its history. */
    CorrectionView of(CorrectionRequest request) {
        var history = queries.history(request.id());
        var actors = history.stream().map(CorrectionStatusChange::actor).collect(Collectors.toSet());
        actors.add(request.requestedBy());
        var names = names(request, actors);
        return view(
                request,
                entries.read(List.of(request.solution())),
                names,
                history.stream().map(change -> change.step(names)).toList());
    }

    /** Several requests without their histories. */
    List<CorrectionView> of(Collection<CorrectionRequest> requests) {
        var solutions =
                entries.read(requests.stream().map(CorrectionRequest::solution).collect(Collectors.toSet()));
        var names = access.caller().government()
                ? members.names(
                        requests.stream().map(CorrectionRequest::requestedBy).toList())
                : Map.<String, String>of();
        return requests.stream()
                .map(request -> view(request, solutions, names, List.of()))
                .toList();
    }

    /** A vendor reads the names of its own people, the government those of its own; administrators read all. */
    private Map<String, String> names(CorrectionRequest request, Set<String> actors) {
        if (sights.seesAll(access.caller())) {
            return members.names(actors);
        }
        var vendor = request.vendor();
        var vendors = vendor == null ? Set.<String>of() : members.of(vendor, actors);
        var known = new ArrayList<>(actors);
        known.removeIf(actor -> vendors.contains(actor) == access.caller().government());
        return members.names(known);
    }

    private CorrectionView view(
            CorrectionRequest request,
            Map<SolutionReference, SolutionView> solutions,
            Map<String, String> names,
            List<CorrectionStep> history) {
        var entry = solutions.get(request.solution());
        var standing = request.status() == CorrectionStatus.OPEN || request.status() == CorrectionStatus.ACCEPTED;
        var reporter = access.caller().government() ? names.get(request.requestedBy()) : null;
        return new CorrectionView(
                request.reference(),
                request.solution(),
                entry == null ? null : entry.name(),
                request.handler(),
                request.status(),
                request.field(),
                request.revision(),
                request.problem(),
                request.proposal(),
                reporter,
                request.requestedAt(),
                request.due(),
                request.reply(),
                request.decidedAt(),
                request.correctedRevision(),
                history,
                sights.isReporter(request),
                request.status().next().contains(CorrectionStatus.ACCEPTED) && sights.handles(request),
                request.status().next().contains(CorrectionStatus.WITHDRAWN) && sights.isReporter(request),
                standing && sights.ofHandlingVendor(request),
                request.version());
    }
}

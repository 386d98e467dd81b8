// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Access;
import org.aiplus.identity.Doer;
import org.aiplus.identity.Doers;
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

    @Inject
    Doers doers;

    /** One request with its history. */
    CorrectionView of(CorrectionRequest request) {
        var changes = queries.history(request.id());
        var known = doers.of(
                request.vendor(),
                changes.stream().map(CorrectionStatusChange::actor).toList());
        return view(
                request,
                entries.read(List.of(request.solution())),
                names(List.of(request)),
                changes.stream()
                        .map(change -> change.step(told(Objects.requireNonNull(known.get(change.actor())))))
                        .toList());
    }

    /** Several requests without their histories. */
    List<CorrectionView> of(Collection<CorrectionRequest> requests) {
        var solutions =
                entries.read(requests.stream().map(CorrectionRequest::solution).collect(Collectors.toSet()));
        var names = names(requests);
        return requests.stream()
                .map(request -> view(request, solutions, names, List.of()))
                .toList();
    }

    /** Whoever reported learns that the vendor has answered; by whom, only administrators read. */
    private Doer told(Doer doer) {
        var caller = access.caller();
        return caller.government() && doer.side() == Doer.Side.VENDOR && !sights.seesAll(caller)
                ? doer.nameless()
                : doer;
    }

    /** Names of reporters, which no vendor reads. */
    private Map<String, String> names(Collection<CorrectionRequest> requests) {
        return access.caller().government()
                ? members.names(
                        requests.stream().map(CorrectionRequest::requestedBy).toList())
                : Map.of();
    }

    private CorrectionView view(
            CorrectionRequest request,
            Map<SolutionReference, SolutionView> solutions,
            Map<String, String> names,
            List<CorrectionStep> history) {
        var entry = solutions.get(request.solution());
        var standing = request.status() == CorrectionStatus.OPEN || request.status() == CorrectionStatus.ACCEPTED;
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
                names.get(request.requestedBy()),
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

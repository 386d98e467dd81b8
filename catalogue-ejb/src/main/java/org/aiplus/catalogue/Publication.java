// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what was checked, for administrators' entries, imports and vendors' submissions alike: opens entries that are
 * new, adds a revision where the content differs, and leaves the rest alone. The number of statements does not grow with the number of submissions, apart from batched inserts.
 */
@Dependent
class Publication {

    private static final String REASON = "administrator-entry";
    private static final String SUBMISSION = "vendor-submission";

    @Inject
    SolutionRepository solutions;

    @Inject
    VendorRepository vendors;

    @Inject
    SolutionContentCodec codec;

    @Inject
    CatalogueClock clock;

    /** Publishes all; the outcomes are in the order of the submissions, whose sources must differ. */
    List<PublicationOutcome> publish(List<SolutionSubmission> submissions, String actor) {
        var at = clock.now();
        var vendorIds = vendorIds(submissions);
        var known = known(submissions);
        var current = solutions.revisions(known.values().stream()
                .map(Solution::publishedRevision)
                .filter(Objects::nonNull)
                .toList());
        var references = solutions
                .nextReferences((int) submissions.stream()
                        .filter(s -> !known.containsKey(key(s.source())))
                        .count())
                .iterator();
        var outcomes = new ArrayList<PublicationOutcome>(submissions.size());
        var superseded = new ArrayList<SolutionRevision>();
        var steps = new ArrayList<NewRevision>();
        for (var submission : submissions) {
            var content = codec.store(submission.content());
            var solution = known.get(key(submission.source()));
            var vendor = submission.vendor() == null
                    ? null
                    : vendorIds.get(submission.vendor().registryNumber());
            if (solution == null) {
                solution = Solution.open(references.next(), submission, vendor);
                solutions.add(solution);
                steps.add(new NewRevision(solution, 1, content));
                outcomes.add(new PublicationOutcome(solution.reference(), PublicationOutcome.Effect.CREATED));
                continue;
            }
            var revision = current.get(solution.publishedRevision());
            if (!solution.sameIdentity(submission, vendor)) {
                outcomes.add(new PublicationOutcome(solution.reference(), PublicationOutcome.Effect.CONFLICTING));
            } else if (revision != null && revision.says(content)) {
                outcomes.add(new PublicationOutcome(solution.reference(), PublicationOutcome.Effect.UNCHANGED));
            } else {
                int number = revision == null ? 1 : revision.number() + 1;
                if (revision != null) {
                    superseded.add(revision);
                }
                steps.add(new NewRevision(solution, number, content));
                outcomes.add(new PublicationOutcome(solution.reference(), PublicationOutcome.Effect.REVISED));
            }
        }
        publish(steps, superseded, new Act(REASON, actor, at));
        return outcomes;
    }

    private record NewRevision(Solution solution, int number, StoredContent content) {}

    /** Who publishes, when and why. */
    private record Act(String reason, String actor, Instant at) {}

    /** Publishes what a vendor's submission says, in place of the current revision if there is one. */
    SolutionRevision publishSubmission(
            Solution solution, @Nullable SolutionRevision current, SolutionContent content, String actor) {
        var step = new NewRevision(solution, current == null ? 1 : current.number() + 1, codec.store(content));
        var superseded = current == null ? List.<SolutionRevision>of() : List.of(current);
        return publish(List.of(step), superseded, new Act(SUBMISSION, actor, clock.now()))
                .get(0);
    }

    private List<SolutionRevision> publish(List<NewRevision> steps, List<SolutionRevision> superseded, Act act) {
        superseded.forEach(r -> solutions.add(r.supersede(act.reason(), act.actor(), act.at())));
        // Only one revision may be published at a time, and the database checks it row by row.
        solutions.flush();
        return steps.stream().map(step -> publish(step, act)).toList();
    }

    private SolutionRevision publish(NewRevision step, Act act) {
        var revision = SolutionRevision.published(step.solution().id(), step.number(), step.content(), act.at());
        solutions.add(revision);
        solutions.add(revision.begun(act.reason(), act.actor()));
        step.solution().show(revision, act.at());
        return revision;
    }

    private Map<String, Solution> known(List<SolutionSubmission> submissions) {
        var bySystem = submissions.stream()
                .map(SolutionSubmission::source)
                .collect(Collectors.groupingBy(
                        SolutionSource::system,
                        LinkedHashMap::new,
                        Collectors.mapping(SolutionSource::externalId, Collectors.toList())));
        var known = new HashMap<String, Solution>();
        bySystem.forEach((system, ids) -> solutions
                .fromSource(system, ids)
                .values()
                .forEach(solution -> known.put(key(solution.source()), solution)));
        return known;
    }

    private Map<String, UUID> vendorIds(List<SolutionSubmission> submissions) {
        var named = new LinkedHashMap<String, SolutionSubmission>();
        for (var submission : submissions) {
            var vendor = submission.vendor();
            if (vendor != null) {
                named.putIfAbsent(vendor.registryNumber(), submission);
            }
        }
        var ids = vendors.byRegistryNumber(named.keySet()).values().stream()
                .collect(Collectors.toMap(VendorView::registryNumber, VendorView::id, (a, b) -> a, HashMap::new));
        named.forEach((number, submission) -> ids.computeIfAbsent(number, n -> register(submission)));
        return ids;
    }

    private @Nullable UUID register(SolutionSubmission submission) {
        var vendor = Objects.requireNonNull(submission.vendor());
        return vendors.addImported(vendor.registryNumber(), vendor.name(), submission.demo())
                .id();
    }

    private static String key(SolutionSource source) {
        return source.system() + '\n' + source.externalId();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Bids with their receipts, for those who check an evaluation afterwards. */
@Dependent
public class BidRecords {

    @Inject
    ConflictWall wall;

    @Inject
    Evaluations evaluations;

    @Inject
    BidRepository bids;

    @Inject
    VendorRepository vendors;

    /**
     * The bids that count, with names, in the order of their letters.
     *
     * @throws NotFound for those who have no business with them
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public List<BidRecord> of(EvaluationReference reference) {
        wall.require(reference);
        var facts = evaluations.facts(reference);
        var standing = bids.standing(facts.id());
        var submissions =
                bids
                        .submissions(standing.stream()
                                .map(Bid::submissionId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(BidSubmission::id, Function.identity()));
        var names = vendors.byId(standing.stream().map(Bid::vendorId).toList());
        var records = new ArrayList<BidRecord>();
        for (var bid : standing) {
            var submission = submission(submissions::get, bid);
            var vendor = Objects.requireNonNull(names.get(bid.vendorId()));
            records.add(new BidRecord(
                    bid.id(),
                    Objects.requireNonNull(bid.letter()),
                    bid.vendorId(),
                    vendor.registryNumber(),
                    vendor.name(),
                    submission.receipt().submittedAt(),
                    submission.receiptText(reference),
                    submission.receipt().hash(),
                    submission.envelope()));
        }
        records.sort(Comparator.comparing((BidRecord record) -> record.letter().length())
                .thenComparing(BidRecord::letter));
        return records;
    }

    private static BidSubmission submission(Function<UUID, @Nullable BidSubmission> known, Bid bid) {
        return Objects.requireNonNull(known.apply(Objects.requireNonNull(bid.submissionId())));
    }
}

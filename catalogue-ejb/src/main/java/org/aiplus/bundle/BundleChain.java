// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.approval.ApprovalView;
import org.aiplus.award.AwardRecord;
import org.aiplus.bid.BidRecord;
import org.aiplus.bundle.BundleFiles.Heads;
import org.aiplus.bundle.BundleFiles.OtherLink;
import org.aiplus.bundle.BundleFiles.OwnLink;
import org.aiplus.bundle.BundleFiles.SignedHead;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.TrailProofs;
import org.aiplus.shared.TrailProofs.Link;
import org.aiplus.shared.TrailProofs.Stretch;
import org.aiplus.shared.TrailProofs.Subject;
import org.jspecify.annotations.Nullable;

/** The stretch of the audit chain that proves the entries about an evaluation, in files of a bounded size. */
@Dependent
class BundleChain {

    /** Links in one file. */
    static final int FILE = 10_000;

    @Inject
    TrailProofs proofs;

    /** What entries belong to an evaluation: those about itself, the bids that count, the rounds of approval and the contract. */
    static List<Subject> subjects(
            EvaluationReference reference, List<BidRecord> bids, List<ApprovalView> rounds, AwardRecord awarded) {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("evaluation", reference.value()));
        bids.forEach(bid -> subjects.add(new Subject("bid", bid.bid().toString())));
        rounds.forEach(
                round -> subjects.add(new Subject("approval", round.reference().value())));
        var contract = awarded.contract();
        if (contract != null) {
            subjects.add(new Subject("contract", contract.reference()));
        }
        return subjects;
    }

    Optional<Stretch> stretch(List<Subject> subjects, @Nullable Long last) {
        return proofs.stretch(subjects, last);
    }

    /** How many files the links fill. */
    static int files(Stretch stretch) {
        return (int) ((stretch.last() - stretch.first()) / FILE) + 1;
    }

    /** The links of one file, a line for each. */
    String lines(List<Subject> subjects, Stretch stretch, int file) {
        long from = stretch.first() + (long) file * FILE;
        long to = Math.min(stretch.last(), from + FILE - 1);
        return proofs.links(subjects, from, to).stream()
                .map(link -> StoredRecords.format(line(link)) + "\n")
                .collect(Collectors.joining());
    }

    private static Record line(Link link) {
        var payload = link.payload();
        return payload == null
                ? new OtherLink(link.sequence(), micros(link.at()), link.payloadHash())
                : new OwnLink(link.sequence(), micros(link.at()), payload);
    }

    /** Where the stretch begins and ends, and the heads in it. */
    static String heads(Stretch stretch) {
        return StoredRecords.format(new Heads(
                stretch.first(),
                stretch.last(),
                stretch.before(),
                stretch.publicKey(),
                stretch.heads().stream()
                        .map(head -> new SignedHead(
                                head.sequence(), head.hash(), micros(head.signedAt()), head.signature(), head.keyId()))
                        .toList()));
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}

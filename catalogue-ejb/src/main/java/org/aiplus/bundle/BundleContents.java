// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.aiplus.award.AwardRecords;
import org.aiplus.bid.BidRecord;
import org.aiplus.bid.BidRecords;
import org.aiplus.bundle.BundleFiles.Agreement;
import org.aiplus.bundle.BundleFiles.BidList;
import org.aiplus.bundle.BundleFiles.Course;
import org.aiplus.bundle.BundleFiles.Inquired;
import org.aiplus.bundle.BundleFiles.ListedBid;
import org.aiplus.bundle.BundleFiles.Marks;
import org.aiplus.bundle.BundleFiles.Opening;
import org.aiplus.bundle.BundleFiles.Panel;
import org.aiplus.evaluation.EvaluationRecord;
import org.aiplus.evaluation.EvaluationRecords;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.inquiry.InquiryRecords;
import org.aiplus.json.StoredRecords;
import org.aiplus.marking.MarkingRecord;
import org.aiplus.marking.MarkingRecords;
import org.aiplus.sealing.OpenedPrices;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.TrailProofs.Stretch;
import org.jspecify.annotations.Nullable;

/** Gathers what a bundle is made of, for a caller who may have it. */
@Dependent
class BundleContents {

    /** How the files of a bundle are to be read. Another form gets another name. */
    static final String FORMAT = "aiplus-bundle/2";

    /** The program that checks a bundle, and words about it. */
    private static final List<String> RESOURCES = List.of("README.txt", "Verify.java");

    @Inject
    EvaluationRecords evaluations;

    @Inject
    BidRecords bids;

    @Inject
    MarkingRecords marks;

    @Inject
    OpenedPrices prices;

    @Inject
    InquiryRecords inquiries;

    @Inject
    AwardRecords awards;

    @Inject
    BundleChain chain;

    /**
     * What is to be put into a bundle.
     *
     * @param files how each file is made, in the order of their names
     * @param stretch of the audit chain; {@code null} as long as nothing is sealed
     */
    record Gathered(
            String title,
            SortedMap<String, Supplier<String>> files,
            @Nullable Stretch stretch) {}

    /**
     * Everything of an evaluation.
     *
     * @param lastLink where the audit chain in it ends; {@code null} for the first head that covers all that is known now
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws NotAllowed for those who are neither auditors, nor officers who run it, nor its chair
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY
     */
    Gathered of(EvaluationReference reference, @Nullable Long lastLink) {
        var evaluation = evaluations.of(reference);
        var received = bids.of(reference);
        marks.requireRanked(reference);
        var marked = once(() -> marks.of(reference));
        var files = new TreeMap<String, Supplier<String>>();
        files.put("01-publication.json", () -> Objects.requireNonNull(evaluation.document()));
        files.put("02-evaluation.json", () -> course(evaluation));
        files.put(
                "03-panel.json", () -> StoredRecords.format(new Panel(evaluation.seats(), evaluation.declarations())));
        files.put("04-bids.json", () -> bidList(received));
        files.put(
                "05-marks.json",
                () -> StoredRecords.format(new Marks(marked.get().sheets())));
        files.put("06-consensus.json", () -> agreement(marked.get()));
        files.put("07-prices.json", () -> opening(reference));
        files.put("08-ranking-input.json", () -> marked.get().input());
        files.put("09-ranking-result.json", () -> marked.get().result());
        files.put("10-stability.json", () -> StoredRecords.format(marked.get().stability()));
        var asked = inquiries.of(reference);
        var awarded = awards.of(reference);
        var rounds = awards.approvals(reference);
        files.put("13-inquiries.json", () -> StoredRecords.format(new Inquired(asked)));
        files.put("14-recommendations.json", () -> BundleAward.recommendations(awarded));
        files.put("15-approvals.json", () -> BundleAward.approvals(rounds));
        files.put("16-notices.json", () -> BundleAward.notices(awarded));
        files.put("17-objections.json", () -> BundleAward.objections(awarded));
        files.put("18-debriefs.json", () -> BundleAward.debriefs(awarded));
        files.put("19-contract.json", () -> BundleAward.contract(awarded));
        RESOURCES.forEach(name -> files.put(name, () -> resource(name)));
        var subjects = BundleChain.subjects(reference, received, rounds, awarded);
        var stretch = chain.stretch(subjects, lastLink);
        stretch.ifPresent(found -> {
            files.put("11-heads.json", () -> BundleChain.heads(found));
            for (int i = 0; i < BundleChain.files(found); i++) {
                int file = i;
                files.put(
                        "12-chain-" + String.valueOf(100_000 + i).substring(1) + ".ndjson",
                        () -> chain.lines(subjects, found, file));
            }
        });
        return new Gathered(evaluation.title(), files, stretch.orElse(null));
    }

    private static <T> Supplier<T> once(Supplier<T> loaded) {
        var kept = new ArrayList<T>();
        return () -> {
            if (kept.isEmpty()) {
                kept.add(loaded.get());
            }
            return kept.get(0);
        };
    }

    private static String course(EvaluationRecord evaluation) {
        return StoredRecords.format(new Course(
                FORMAT,
                evaluation.reference().value(),
                evaluation.title(),
                evaluation.language().tag(),
                evaluation.status().name(),
                evaluation.closesAt(),
                evaluation.hash(),
                evaluation.addenda(),
                evaluation.questions(),
                evaluation.steps()));
    }

    private static String bidList(List<BidRecord> received) {
        return StoredRecords.format(new BidList(received.stream()
                .map(bid -> new ListedBid(
                        bid.bid(),
                        bid.letter(),
                        bid.vendorId(),
                        bid.registryNumber(),
                        words(bid.vendor()),
                        bid.receipt(),
                        bid.hash(),
                        bid.envelope()))
                .toList()));
    }

    private static Map<String, String> words(LocalisedText text) {
        var words = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            words.put(language.tag(), text.resolve(language).text());
        }
        return words;
    }

    private static String agreement(MarkingRecord marked) {
        return StoredRecords.format(
                new Agreement(marked.consensus(), marked.changes(), marked.agreements(), marked.digest()));
    }

    private String opening(EvaluationReference reference) {
        return StoredRecords.format(prices.record(reference)
                .map(opened -> new Opening(
                        opened.publicKey(),
                        opened.sealedAt(),
                        opened.officers(),
                        opened.first(),
                        opened.second(),
                        opened.openedAt(),
                        opened.prices()))
                .orElseGet(() -> new Opening(null, null, List.of(), null, null, null, List.of())));
    }

    private static String resource(String name) {
        try (var in = BundleContents.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.approval.ApprovalStatus;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.award.AwardRecord;
import org.aiplus.award.AwardStatus;
import org.aiplus.award.DebriefView;
import org.aiplus.evaluation.EvaluationRecord;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.inquiry.InquiryRecord;
import org.aiplus.marking.MarkingRecord;
import org.aiplus.sealing.OpenedPrice;
import org.jspecify.annotations.Nullable;

/** The JSON files of a bundle, member by member. The verifier reads these names. */
final class BundleFiles {

    private BundleFiles() {}

    /** What the evaluation is and how it went. */
    record Course(
            String format,
            String evaluation,
            String title,
            String language,
            String status,
            @Nullable Instant closesAt,
            @Nullable String publicationHash,
            List<EvaluationView.AddendumView> addenda,
            List<EvaluationView.Question> questions,
            List<EvaluationView.Step> steps) {}

    /** Who judged, and what people declared. */
    record Panel(List<EvaluationView.Seat> seats, List<EvaluationRecord.Declaration> declarations) {}

    /** All bids that count. */
    record BidList(List<ListedBid> bids) {}

    /**
     * A bid.
     *
     * @param id by which the audit trail names it
     * @param receipt what the receipt stands for, as text, so that its hash can be computed
     * @param envelope sealed price in Base64
     */
    record ListedBid(
            UUID id,
            String letter,
            UUID vendorId,
            String registryNumber,
            Map<String, String> vendor,
            String receipt,
            String hash,
            @Nullable String envelope) {}

    /** The marks of all people. */
    record Marks(List<MarkingRecord.Sheet> sheets) {}

    /** What the panel came to. */
    record Agreement(
            List<MarkingRecord.Settled> consensus,
            List<MarkingRecord.Settled> changes,
            List<MarkingRecord.Agreed> agreements,
            String digest) {}

    /** How prices were opened, and what came to light. */
    record Opening(
            @Nullable String publicKey,
            @Nullable Instant sealedAt,
            List<String> officers,
            @Nullable String first,
            @Nullable String second,
            @Nullable Instant openedAt,
            List<OpenedPrice> prices) {}

    /** What the panel asked bidders, and what they answered. */
    record Inquired(List<InquiryRecord> inquiries) {}

    /** What was recommended, and how the award went. */
    record Recommended(
            @Nullable AwardStatus status, List<AwardRecord.Step> steps, List<AwardRecord.Act> recommendations) {}

    /** Who approved it. */
    record Approved(List<Round> rounds) {}

    /** A round of approval. */
    record Round(
            String reference,
            String policy,
            String policyVersion,
            ApprovalStatus status,
            String openedBy,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String reason,
            List<Stage> steps) {}

    /** A step of a round. */
    record Stage(String code, int needed, List<Decision> decisions) {}

    /** What somebody decided; {@code principal} is for whom. */
    record Decision(
            String actor,
            @Nullable String principal,
            DecisionOutcome outcome,
            @Nullable String remark,
            Instant at) {}

    /** What everybody was told. */
    record Noticed(List<AwardRecord.Told> notices, @Nullable Instant standstillUntil) {}

    /** What bidders had against it, and the answers. */
    record Objected(List<AwardRecord.Objection> objections) {}

    /** What each bidder is told. */
    record Debriefed(List<Debrief> debriefs) {}

    /** What a bidder is told, without the words for names. */
    record Debrief(
            String letter,
            String rules,
            boolean won,
            @Nullable Integer rank,
            @Nullable BigDecimal qualityPoints,
            @Nullable BigDecimal pricePoints,
            @Nullable BigDecimal total,
            @Nullable BigDecimal price,
            @Nullable BigDecimal winnerPrice,
            DebriefView.@Nullable Order winnerPriceOrder,
            List<DebriefView.Line> lines) {}

    /** The contract; {@code null} for none. */
    record Contracted(AwardRecord.@Nullable Made contract) {}

    /** The stretch of the audit chain. Times are microseconds since 1970. */
    record Heads(
            long first, long last, String before, @Nullable String publicKey, List<SignedHead> heads) {}

    /** A head of the chain. */
    record SignedHead(
            long sequence,
            String hash,
            long signedAt,
            @Nullable String signature,
            @Nullable String keyId) {}

    /** A link about this evaluation. */
    record OwnLink(long sequence, long at, String payload) {}

    /** A link about something else. */
    record OtherLink(long sequence, long at, String payloadHash) {}

    /** The manifest. */
    record Manifest(String format, String evaluation, List<ManifestPart> parts) {}

    /** A line of the manifest. */
    record ManifestPart(String name, long size, String sha256) {}
}

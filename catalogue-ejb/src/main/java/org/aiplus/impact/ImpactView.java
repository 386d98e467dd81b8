// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aiplus.approval.ApprovalView;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An impact assessment as people read it.
 *
 * @param department code of the department that plans the use
 * @param title the planned use
 * @param solution reference of the solution, {@code null} as long as none is chosen
 * @param tier the tier that counts
 * @param risk the tier that the rules find today, with reasons
 * @param override what a second person set instead, {@code null} where nobody did
 * @param due codes of the questions that must be answered at the checkpoint
 * @param signatures those that stand
 * @param toSign parts that must be signed and are not
 * @param lacks what keeps it from being handed in, with pointers into the content
 * @param staleReasons what has changed since it was endorsed; empty unless it is stale
 * @param reviewDue by when it is reviewed, {@code null} before the first endorsement
 * @param endorsed what was endorsed, the newest first
 * @param approval the last round about it, {@code null} before the first
 * @param acts what the reader can do
 * @param version for the next change
 */
public record ImpactView(
        ImpactReference reference,
        String department,
        LocalisedText title,
        @Nullable String solution,
        Checkpoint checkpoint,
        ImpactStatus status,
        ImpactContent content,
        RiskTier tier,
        RiskAssessment risk,
        @Nullable Override override,
        Set<String> due,
        List<Signature> signatures,
        Set<ImpactPart> toSign,
        List<Problem> lacks,
        List<StaleReason> staleReasons,
        @Nullable LocalDate reviewDue,
        List<Endorsed> endorsed,
        @Nullable ApprovalView approval,
        Set<ImpactAct> acts,
        Instant savedAt,
        long version) {

    /** That a second person has set another tier. */
    public record Override(RiskTier tier, String reason, String by) {}

    /** That an officer stands for a part. */
    public record Signature(ImpactPart part, String signer, Instant at) {}

    /**
     * What was endorsed at a checkpoint.
     *
     * @param number counts up with each endorsement
     * @param basis versions of questions, rules and norms under which it was endorsed
     * @param approval reference of the round
     */
    public record Endorsed(
            int number,
            Checkpoint checkpoint,
            ImpactContent content,
            RiskTier tier,
            @Nullable String overrideReason,
            String basis,
            String approval,
            Instant endorsedAt) {}

    public ImpactView {
        due = Set.copyOf(due);
        signatures = List.copyOf(signatures);
        toSign = Set.copyOf(toSign);
        lacks = List.copyOf(lacks);
        staleReasons = List.copyOf(staleReasons);
        endorsed = List.copyOf(endorsed);
        acts = Set.copyOf(acts);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A need as people of the government read it.
 *
 * @param department code of the department whose need it is
 * @param lacks what keeps a draft from being opened, with pointers
 * @param offers of other departments to join, oldest first; for the need's department, and each department its own
 * @param proposals of vendors, oldest first; for the need's department, those who buy and those who audit
 * @param steps its life so far, oldest first
 * @param acts what the reader can do
 * @param version for the next change
 */
public record NeedView(
        NeedReference reference,
        String department,
        NeedContent content,
        NeedStatus status,
        Instant openedAt,
        Instant savedAt,
        List<Problem> lacks,
        List<Offer> offers,
        List<Proposal> proposals,
        List<Step> steps,
        Set<NeedAct> acts,
        long version) {

    /**
     * That another department would join.
     *
     * @param reason why it was declined
     * @param by name of who offers, {@code null} for somebody whom the product has never seen
     */
    public record Offer(
            UUID id,
            String department,
            Language language,
            String words,
            String contact,
            NeedOfferStatus status,
            @Nullable String reason,
            @Nullable String by,
            Instant offeredAt,
            @Nullable Instant decidedAt) {}

    /** What a vendor proposes, and whether it fits. */
    public record Proposal(UUID id, ToolFit tool, Language language, String words, Instant proposedAt) {}

    /**
     * A step of its life.
     *
     * @param by name of who has done it, {@code null} for somebody whom the product has never seen
     */
    public record Step(
            @Nullable NeedStatus from,
            NeedStatus to,
            @Nullable String reason,
            @Nullable String by,
            Instant at) {}

    public NeedView {
        lacks = List.copyOf(lacks);
        offers = List.copyOf(offers);
        proposals = List.copyOf(proposals);
        steps = List.copyOf(steps);
        acts = Set.copyOf(acts);
    }
}

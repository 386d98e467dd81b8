// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A need that invites proposals, as vendors read it. What the process costs today stays in the government.
 *
 * @param department code of the department whose need it is
 * @param open whether a proposal can be made today
 * @param own what the reader's vendors have proposed and not withdrawn
 * @param tools the published solutions of the reader's vendors, with what stands against each; empty in lists
 */
public record InvitedNeed(
        NeedReference reference,
        String department,
        Language language,
        String title,
        String problem,
        String process,
        @Nullable Classification classification,
        List<String> categories,
        @Nullable LocalDate proposalsUntil,
        boolean open,
        List<Own> own,
        List<ToolFit> tools) {

    /** What a vendor of the reader has proposed. */
    public record Own(UUID id, SolutionReference solution, Language language, String words, Instant proposedAt) {}

    public InvitedNeed {
        categories = List.copyOf(categories);
        own = List.copyOf(own);
        tools = List.copyOf(tools);
    }
}

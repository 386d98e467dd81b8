// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.submission.Step.Holder;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor has to do, and everything that it has submitted.
 *
 * @param groups submissions by who has them in hands, first those of the vendor
 * @param nextHref address of older submissions, {@code null} when there are none
 * @param apiCall how a program would open a draft
 */
public record WorkPage(
        PageFrame frame, List<Group> groups, @Nullable String nextHref, String apiCall) implements Page {

    /** Submissions that the same side has in hands. */
    public record Group(Holder holder, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A submission.
     *
     * @param saved when it was last saved, in words
     */
    public record Line(String href, String reference, Resolved name, StageLine stage, String saved) {}

    public WorkPage {
        groups = List.copyOf(groups);
    }

    /** Whether there is no submission at all. */
    public boolean empty() {
        return groups.isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A list of evidence: a vendor's own, or what the government has to look at.
 *
 * @param own whether it is a vendor's own
 * @param all whether the government looks at everything and not only at what nobody has verified
 * @param nextHref address of the next part, {@code null} at the end
 */
public record EvidenceListPage(
        PageFrame frame,
        boolean own,
        boolean all,
        List<Line> lines,
        @Nullable String nextHref) implements Page {

    /**
     * A piece.
     *
     * @param tone of the status
     * @param scan what must be known about the check for malware, {@code null} for nothing
     * @param supports how many questions it supports
     */
    public record Line(
            String href,
            String reference,
            String title,
            String kind,
            String vendor,
            String validity,
            String status,
            String tone,
            @Nullable String scan,
            int supports,
            boolean verified) {}

    public EvidenceListPage {
        lines = List.copyOf(lines);
    }
}

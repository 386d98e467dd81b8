// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** All rounds about one subject, the newest first. */
public record ApprovalRoundsPage(PageFrame frame, List<ApprovalPage> rounds) implements Page {

    public ApprovalRoundsPage {
        rounds = List.copyOf(rounds);
    }
}

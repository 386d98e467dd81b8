// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import java.time.Instant;
import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The open invitations.
 *
 * @param nextHref address of the next part, {@code null} at the end
 */
public record InvitationListPage(
        PageFrame frame, List<Line> invitations, @Nullable String nextHref) implements Page {

    /**
     * An open invitation.
     *
     * @param action where the form that withdraws it is sent
     * @param organisation in words
     */
    public record Line(String action, String email, String organisation, Instant invitedAt) {}

    public InvitationListPage {
        invitations = List.copyOf(invitations);
    }
}

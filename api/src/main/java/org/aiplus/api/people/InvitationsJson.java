// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.util.List;
import org.aiplus.people.InvitationView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of open invitations. */
@Schema(name = "Invitations", description = "A page of the list of open invitations, newest first.")
public record InvitationsJson(
        List<InvitationJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static InvitationsJson from(Slice<InvitationView> slice) {
        return new InvitationsJson(
                slice.items().stream().map(InvitationJson::from).toList(), slice.next());
    }
}

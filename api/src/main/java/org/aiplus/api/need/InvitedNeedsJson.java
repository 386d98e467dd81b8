// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.util.List;
import org.aiplus.need.InvitedNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Needs that invite proposals. */
@Schema(name = "InvitedNeeds", description = "Open needs that invite proposals.")
public record InvitedNeedsJson(
        @Schema(description = "Those that still take proposals first.")
        List<InvitedNeedJson> items) {

    static InvitedNeedsJson from(List<InvitedNeed> needs) {
        return new InvitedNeedsJson(needs.stream().map(InvitedNeedJson::from).toList());
    }
}

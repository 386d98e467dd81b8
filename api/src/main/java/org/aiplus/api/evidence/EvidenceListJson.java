// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.util.List;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list of evidence. */
@Schema(name = "EvidenceList", description = "A page of a list of evidence, the newest first.")
public record EvidenceListJson(
        List<EvidenceJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static EvidenceListJson from(Slice<EvidenceView> slice) {
        return new EvidenceListJson(
                slice.items().stream().map(EvidenceJson::from).toList(), slice.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import java.util.List;
import org.aiplus.correction.CorrectionView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list of correction requests. */
@Schema(name = "Corrections", description = "A page of a list of correction requests.")
public record CorrectionsJson(
        @Schema(description = "The requests, the newest first.")
        List<CorrectionJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static CorrectionsJson from(Slice<CorrectionView> slice) {
        return new CorrectionsJson(
                slice.items().stream().map(CorrectionJson::from).toList(), slice.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.util.List;
import org.aiplus.shared.Slice;
import org.aiplus.usecase.UseCaseSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of uses. */
@Schema(name = "UseCases", description = "A page of the uses of AI that the caller may read.")
public record UseCasesJson(
        @Schema(description = "The newest first.") List<UseCaseLineJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static UseCasesJson from(Slice<UseCaseSummary> slice) {
        return new UseCasesJson(
                slice.items().stream().map(UseCaseLineJson::from).toList(), slice.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.util.List;
import org.aiplus.award.ContractView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of contracts. */
@Schema(name = "Contracts", description = "A page of contracts.")
public record ContractsJson(
        @Schema(description = "The newest first.") List<ContractJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static ContractsJson from(Slice<ContractView> slice) {
        return new ContractsJson(slice.items().stream().map(ContractJson::from).toList(), slice.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import java.util.List;
import org.aiplus.imports.ImportSummary;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of past imports. */
@Schema(name = "Imports", description = "A page of past imports and previews, newest first.")
public record ImportsJson(
        @Schema(description = "Imports of this page.") List<ImportSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static ImportsJson from(Slice<ImportSummary> imports) {
        return new ImportsJson(
                imports.items().stream().map(ImportSummaryJson::from).toList(), imports.next());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the rows of an import. */
@Schema(name = "ImportRows", description = "A page of the rows of an import, in the order of the file.")
public record ImportRowsJson(
        List<ImportRowJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {}

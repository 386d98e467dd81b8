// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.imports;

import java.util.List;
import org.aiplus.imports.ImportSummary;
import org.aiplus.imports.RowOutcome;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Past imports.
 *
 * @param nextHref address of the older ones
 */
public record ImportListPage(
        PageFrame frame,
        List<ImportSummary> imports,
        @Nullable String nextHref) implements Page {
    public ImportListPage {
        imports = List.copyOf(imports);
    }

    /** Rows of an import with this outcome. */
    public long count(ImportSummary summary, RowOutcome outcome) {
        return summary.counts().getOrDefault(outcome, 0L);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import java.util.List;
import org.aiplus.usecase.UseCaseSummary;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Uses of AI in a table.
 *
 * @param department code by which they are filtered; may be empty
 * @param otherHref address of the same uses as a board
 */
public record UseTablePage(
        PageFrame frame,
        List<UseCaseSummary> items,
        List<Option> stages,
        String department,
        String otherHref,
        @Nullable String nextHref)
        implements Page {

    public UseTablePage {
        items = List.copyOf(items);
        stages = List.copyOf(stages);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.util.List;
import org.aiplus.award.ContractView;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Contracts.
 *
 * @param statuses choices of the filter
 */
public record ContractListPage(
        PageFrame frame,
        List<ContractView> items,
        List<Option> statuses,
        @Nullable String nextHref) implements Page {

    public ContractListPage {
        items = List.copyOf(items);
        statuses = List.copyOf(statuses);
    }
}

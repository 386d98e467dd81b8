// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.util.List;
import org.aiplus.need.InvitedNeed;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** Needs that invite vendors. */
public record VendorNeedsPage(PageFrame frame, List<InvitedNeed> items) implements Page {

    public VendorNeedsPage {
        items = List.copyOf(items);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.vendor.VendorLine;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Vendors, for procurement officers.
 *
 * @param states that the list can be narrowed to
 * @param nextHref the next part, {@code null} at the end
 */
public record VendorListPage(
        PageFrame frame,
        List<Option> states,
        List<Line> vendors,
        @Nullable String nextHref) implements Page {

    /**
     * A vendor.
     *
     * @param age how many days it has waited, or an empty text where it does not
     * @param declarations in words
     */
    public record Line(String href, VendorLine vendor, Resolved name, String age, String declarations) {}

    public VendorListPage {
        states = List.copyOf(states);
        vendors = List.copyOf(vendors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;

/**
 * One group of filters, of which several can be chosen.
 *
 * @param name parameter in the address
 * @param legend what the group is about
 * @param options the choices in the order in which they are shown
 */
public record Facet(String name, String legend, List<FacetOption> options) {

    /**
     * One choice.
     *
     * @param value what is sent
     * @param label what is read
     * @param count how many records it would show; nothing to choose when 0
     * @param selected whether it is chosen now
     */
    public record FacetOption(String value, String label, long count, boolean selected) {

        /** Nothing would be found, so it cannot be chosen, but it can always be taken back. */
        public boolean disabled() {
            return count == 0 && !selected;
        }
    }

    public Facet {
        options = List.copyOf(options);
    }

    /** How many choices of this group are made. */
    public long selected() {
        return options.stream().filter(FacetOption::selected).count();
    }
}

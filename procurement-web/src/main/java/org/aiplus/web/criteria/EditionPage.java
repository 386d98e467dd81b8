// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the criteria.
 *
 * @param current whether new assessments use it
 * @param editions other editions of the set, the newest first
 * @param families its criteria by family
 * @param comparedWith version of the edition before it, {@code null} for the first
 * @param changes what differs from that one
 * @param author whether the reader may see drafts
 */
public record EditionPage(
        PageFrame frame,
        CriteriaSet set,
        boolean current,
        List<String> editions,
        List<FamilyPart> families,
        @Nullable String comparedWith,
        List<ChangeRow> changes,
        boolean author)
        implements Page {

    /**
     * A family with its criteria.
     *
     * @param floor lowest share of its points in words, {@code null} when it has none
     */
    public record FamilyPart(
            String code, Resolved name, @Nullable String floor, List<CriterionRow> criteria) {}

    /**
     * A criterion in a list.
     *
     * @param weight its weight, empty when it has none
     * @param applies when it applies, in words
     */
    public record CriterionRow(String code, Resolved name, String kind, String weight, String applies) {}

    /** Address of this edition, without the language. */
    public String place() {
        return "/criteria/" + set.reference();
    }
}

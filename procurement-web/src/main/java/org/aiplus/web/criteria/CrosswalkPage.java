// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Norm;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The documents that an edition cites, and which criteria serve which of their clauses.
 *
 * @param norms the documents with their clauses
 */
public record CrosswalkPage(PageFrame frame, CriteriaSet set, List<NormPart> norms) implements Page {

    /**
     * A document with its clauses.
     *
     * @param edition edition and date, in words
     */
    public record NormPart(Norm norm, Resolved title, String edition, List<Line> lines) {}

    /**
     * A clause.
     *
     * @param criteria codes of the criteria that serve it
     */
    public record Line(String clause, boolean verified, List<String> criteria) {}

    /** Address of the edition, without the language. */
    public String place() {
        return "/criteria/" + set.reference();
    }
}

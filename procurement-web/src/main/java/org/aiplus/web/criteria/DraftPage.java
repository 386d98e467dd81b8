// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaDraftView;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * A draft as it would be published.
 *
 * @param open what keeps it from being published
 * @param changes what differs from the edition in use
 * @param families its criteria by family
 * @param author whether the reader may change it
 * @param publisher whether the reader may publish it
 */
public record DraftPage(
        PageFrame frame,
        CriteriaDraftView draft,
        List<OpenPoint> open,
        List<ChangeRow> changes,
        List<EditionPage.FamilyPart> families,
        boolean author,
        boolean publisher)
        implements Page {

    /** Something that must be put right, and where. */
    public record OpenPoint(String place, String text) {}

    /** Address of the draft, without the language. */
    public String place() {
        return "/criteria-drafts/" + draft.version().reference();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidView;
import org.aiplus.evaluation.InvitationView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What is bought, for a vendor that may bid, with the state of its bid.
 *
 * @param criteria names of criteria, by code
 * @param question what was typed as a question
 */
public record InvitationPage(
        PageFrame frame,
        InvitationView view,
        BidView bid,
        Map<String, String> criteria,
        String question,
        List<FieldError> errors)
        implements Page {

    public InvitationPage {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        errors = List.copyOf(errors);
    }

    /** Whether bids have a price. */
    public boolean priced() {
        return SchemeWords.priced(view.scheme());
    }

    /** Address of a page or act. */
    public String href(String rest) {
        return frame.href("/vendor/evaluations/" + view.reference() + rest);
    }
}

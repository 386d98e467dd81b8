// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.evaluation.InvitationView;
import org.aiplus.inquiry.InquiryView;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What the panel asks about a vendor's bid, with the forms to answer.
 *
 * @param criteria names of criteria, by code
 * @param typed what was typed
 */
public record BidInquiriesPage(
        PageFrame frame,
        InvitationView view,
        List<InquiryView> inquiries,
        Map<String, String> criteria,
        EvidenceChoice evidence,
        FormValues typed,
        List<FieldError> errors)
        implements Page {

    public BidInquiriesPage {
        inquiries = List.copyOf(inquiries);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        errors = List.copyOf(errors);
    }

    /** Address of an answer. */
    public String address(InquiryView inquiry) {
        return frame.href("/vendor/evaluations/" + view.reference() + "/inquiries/" + inquiry.number());
    }

    /** Evidence for an answer. */
    public List<Option> evidence(InquiryView inquiry) {
        return evidence.options(typed, "evidence" + inquiry.number());
    }

    /** Evidence that may name nobody. */
    public List<Option> nameless() {
        return evidence.options(typed, EvidenceChoice.NAMELESS);
    }

    /** Name of a criterion. */
    public String name(String code) {
        return criteria.getOrDefault(code, code);
    }
}

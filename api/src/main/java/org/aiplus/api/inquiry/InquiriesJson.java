// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.inquiry;

import java.util.List;
import org.aiplus.inquiry.InquiryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inquiries. */
@Schema(name = "Inquiries", description = "Inquiries of an evaluation.")
public record InquiriesJson(
        @Schema(description = "In their order.") List<InquiryJson> items) {

    static InquiriesJson from(List<InquiryView> inquiries) {
        return new InquiriesJson(inquiries.stream().map(InquiryJson::from).toList());
    }
}

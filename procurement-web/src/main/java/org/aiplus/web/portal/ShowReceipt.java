// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.shared.Language;
import org.aiplus.submission.SubmissionService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The receipt of one time that a submission was handed in. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}/receipts/{number: [0-9]+}")
public class ShowReceipt {

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    /** Shows the receipt, to be printed or kept. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        var receipt = submissions.receipt(SubmissionPaths.reference(reference), number);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("portal.receipt.title"))
                .withBreadcrumbs(
                        new Crumb("/" + language.path() + "/vendor", texts.get("portal.title")),
                        new Crumb("/" + language.path() + SubmissionPaths.of(receipt.reference()), reference));
        var due = receipt.answerDue();
        return page.page(
                "portal/receipt",
                new ReceiptPage(
                        frame,
                        reference,
                        receipt.solution(),
                        receipt.snapshot(),
                        receipt.sha256(),
                        frame.formats().exactTime(receipt.submittedAt()),
                        texts.of("portal.step", receipt.nextStep()),
                        due == null ? null : frame.formats().time(due)));
    }
}

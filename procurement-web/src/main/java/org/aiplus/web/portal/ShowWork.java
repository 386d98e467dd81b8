// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.correction.CorrectionFilter;
import org.aiplus.correction.CorrectionService;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.correction.CorrectionView;
import org.aiplus.declaration.DeclarationService;
import org.aiplus.declaration.VendorDeclarationView;
import org.aiplus.notification.InboxItem;
import org.aiplus.notification.InboxPart;
import org.aiplus.notification.InboxService;
import org.aiplus.shared.Language;
import org.aiplus.shared.Slice;
import org.aiplus.submission.Step.Holder;
import org.aiplus.submission.SubmissionService;
import org.aiplus.submission.SubmissionSummary;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorService;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.web.correction.CorrectionLines;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.request.PublicAddress;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The first page of the vendor portal. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor")
public class ShowWork {

    private static final int SIZE = 50;
    private static final String CORRECTIONS = "/corrections/";

    @EJB
    SubmissionService submissions;

    @EJB
    CorrectionService corrections;

    @EJB
    InboxService inbox;

    @EJB
    VendorService vendors;

    @EJB
    DeclarationService declarations;

    @Inject
    CorrectionLines correctionLines;

    @Inject
    PageRequest page;

    /**
     * The submissions of the caller's vendors, newest first within those who have them in hands; who has no vendor yet is led
     * to the registration.
     */
    @GET
    public Response show(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var own = vendors.own();
        if (own.isEmpty()) {
            return page.seeOther(language, "/vendor/register");
        }
        var found = submissions.mine(null, cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("portal.title"));
        return page.page("portal/work", workPage(frame, own, found));
    }

    private List<WorkPage.Entry> entries(PageFrame frame) {
        return submissions.published().stream()
                .map(entry -> new WorkPage.Entry(
                        entry.reference().value(),
                        Objects.requireNonNull(entry.name()).resolve(frame.language())))
                .toList();
    }

    /** Reported mistakes have a list of their own on this page. */
    private List<InboxItem> tasks(PageFrame frame) {
        return inbox.list(InboxPart.TASKS, frame.language(), null, SIZE).items().stream()
                .filter(task -> !task.path().startsWith(CORRECTIONS))
                .toList();
    }

    private List<CorrectionView> unsettled() {
        return Stream.of(CorrectionStatus.OPEN, CorrectionStatus.ACCEPTED)
                .map(status -> new CorrectionFilter(null, status, false, false))
                .flatMap(filter -> corrections.list(filter, null, SIZE).items().stream())
                .toList();
    }

    /** What keeps the caller's vendors from submitting, each with the page where it is put right. */
    private List<WorkPage.Hindrance> hindrances(PageFrame frame, List<VendorAccountView> own) {
        var texts = frame.texts();
        var standing = own.stream()
                .map(account -> account.vendor().status())
                .filter(status -> status != VendorStatus.VERIFIED)
                .map(status -> new WorkPage.Hindrance(
                        texts.of("portal.standing", status),
                        frame.href("/vendor/organisation"),
                        texts.get("vendor.organisation.title")));
        var wanting = own.stream()
                .flatMap(account -> declarations.list(account.vendor().id()).stream())
                .filter(ShowWork::wanting)
                .map(declaration ->
                        declaration.content().title().resolve(frame.language()).text())
                .distinct()
                .toList();
        return Stream.concat(
                        standing,
                        wanting.isEmpty()
                                ? Stream.empty()
                                : Stream.of(new WorkPage.Hindrance(
                                        texts.get(
                                                "portal.standing.declarations",
                                                String.join(texts.get("catalogue.list-separator"), wanting)),
                                        frame.href("/vendor/declarations"),
                                        texts.get("vendor.declarations"))))
                .toList();
    }

    private static boolean wanting(VendorDeclarationView declaration) {
        var made = declaration.made();
        return made == null || made.expired();
    }

    private WorkPage workPage(PageFrame frame, List<VendorAccountView> own, Slice<SubmissionSummary> found) {
        var groups = Arrays.stream(Holder.values())
                .map(holder -> new WorkPage.Group(holder, lines(frame, found.items(), holder)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        var next = found.next();
        var nextHref =
                next == null ? null : QueryString.EMPTY.with("cursor", next).on(frame.href("/vendor"));
        return new WorkPage(
                frame,
                hindrances(frame, own),
                tasks(frame),
                correctionLines.of(unsettled(), frame),
                groups,
                entries(frame),
                nextHref,
                ApiCalls.open(PublicAddress.origin()));
    }

    private static List<WorkPage.Line> lines(PageFrame frame, List<SubmissionSummary> all, Holder holder) {
        return all.stream()
                .filter(submission -> submission.stage().holder() == holder)
                .map(submission -> new WorkPage.Line(
                        frame.href(SubmissionPaths.of(submission.reference())),
                        submission.reference().value(),
                        StageLine.name(submission.name(), frame),
                        StageLine.of(submission.stage(), frame, "portal"),
                        frame.formats().time(submission.savedAt())))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aiplus.award.ContractReference;
import org.aiplus.award.ContractService;
import org.aiplus.award.ContractStatus;
import org.aiplus.award.ContractTerms;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Contracts: the list, each of them, and its changes. */
@RequestScoped
@Path("{language: en|tc|sc}/contracts")
public class ShowContracts {

    private static final String TEMPLATE = "award/contract";
    private static final int SIZE = 50;

    @EJB
    ContractService contracts;

    @Inject
    PageRequest page;

    /** Shows those that the reader may read, the newest first. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor) {
        var texts = Texts.in(language);
        var wanted = Arrays.stream(ContractStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        var found = contracts.list(wanted, cursor, SIZE);
        var frame = page.frame(language, texts.get("award.contracts"));
        var next = found.next();
        var query = wanted == null ? QueryString.EMPTY : QueryString.EMPTY.with("status", wanted.name());
        return page.page(
                "award/contracts",
                new ContractListPage(
                        frame,
                        found.items(),
                        statuses(texts, wanted),
                        next == null ? null : query.with("cursor", next).on(frame.href("/contracts"))));
    }

    private static List<Option> statuses(Texts texts, @Nullable ContractStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("evaluation.all"), chosen == null));
        for (var status : ContractStatus.values()) {
            options.add(Option.of(status.name(), texts.of("award.contract.status", status), status == chosen));
        }
        return options;
    }

    /** Shows one. */
    @GET
    @Path("{reference}")
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, contract(language, known(reference), FormValues.of(Map.of()), List.of()));
    }

    /** Changes it. */
    @POST
    @Path("{reference}/changes")
    public Response change(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(language, which, sent, "award.done.change", "reason", () -> {
            ContractTerms terms = TermsForm.changed(sent);
            contracts.change(
                    which,
                    terms.value(),
                    terms.endsOn(),
                    TermsForm.text(sent, "reason"),
                    FormVersion.of(sent.one("version")));
        });
    }

    /** Ends it before its last day. */
    @POST
    @Path("{reference}/termination")
    public Response terminate(@PathParam("language") Language language, @PathParam("reference") String reference) {
        page.requireSignedIn();
        var which = known(reference);
        var sent = FormValues.of(page.sent());
        return done(
                language,
                which,
                sent,
                "award.done.terminate",
                "ending",
                () -> contracts.terminate(which, TermsForm.text(sent, "ending"), FormVersion.of(sent.one("version"))));
    }

    /**
     * Does it.
     *
     * @param reason control in which the reason stands
     */
    private Response done(
            Language language, ContractReference which, FormValues sent, String message, String reason, Runnable act) {
        return page.act(language, act, "/contracts/" + which, message, refusal -> {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("value", texts.get("award.contract.value"))
                    .with("endsOn", texts.get("award.contract.endsOn"))
                    .with(reason, texts.get("award.change.reason"))
                    .errors(
                            refusal.problems(),
                            language,
                            pointer -> pointer.equals("/reason") ? reason : pointer.replace("/", ""));
            return page.refused(TEMPLATE, contract(language, which, sent, errors));
        });
    }

    private ContractPage contract(
            Language language, ContractReference which, FormValues typed, List<FieldError> errors) {
        var view = contracts.read(which);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("award.contract.title", which.value()));
        return new ContractPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/contracts"), texts.get("award.contracts"))),
                view,
                typed,
                errors);
    }

    private static ContractReference known(String reference) {
        return ContractReference.parse(reference).orElseThrow(NotFound::new);
    }
}

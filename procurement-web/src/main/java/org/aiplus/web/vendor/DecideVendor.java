// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.vendor.DuplicateDecision;
import org.aiplus.vendor.VendorDecision;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;
import org.aiplus.web.vendor.VendorPage.TypedFinding;
import org.jspecify.annotations.Nullable;

/** A vendor, about which a procurement officer asks and decides. */
@RequestScoped
@Path("{language: en|tc|sc}/vendors/{id}")
public class DecideVendor {

    private static final String TEMPLATE = "vendor/decide";

    // Each possible duplicate has a form of its own, so that the ids of its controls end with that of the case.
    private static final String DECISION = DuplicateDecision.SAME.name() + "-";
    private static final String WHY = "why-";

    @EJB
    VendorService vendors;

    @EJB
    QuestionSetService content;

    @Inject
    PageRequest page;

    /** Shows the vendor. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        return page.page(TEMPLATE, vendor(language, id(id), "", "", TypedFinding.NOTHING, List.of()));
    }

    /** Decides. */
    @POST
    @Path("decisions")
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("decision") @Nullable String decision,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var texts = Texts.in(language);
        var chosen = Arrays.stream(VendorDecision.values())
                .filter(candidate -> candidate.name().equals(decision))
                .findFirst();
        if (chosen.isEmpty()) {
            var missing = new FieldError("decision", texts.get("vendor.decision.missing"));
            return page.refused(
                    TEMPLATE,
                    vendor(
                            language,
                            id(id),
                            Objects.requireNonNullElse(reason, ""),
                            "",
                            TypedFinding.NOTHING,
                            List.of(missing)));
        }
        return after(
                language,
                id,
                problems -> new FormControls()
                        .with("reason", texts.get("vendor.reason"))
                        .errors(problems, language),
                () -> vendors.decide(id(id), chosen.get(), reason, FormVersion.of(version)),
                "vendor.decided",
                Objects.requireNonNullElse(reason, ""),
                "",
                TypedFinding.NOTHING);
    }

    /** Asks the vendor something. */
    @POST
    @Path("questions")
    public Response ask(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("question") @Nullable String question,
            @FormParam("version") @Nullable String version) {
        return after(
                language,
                id,
                problems -> new FormControls()
                        .with("question", Texts.in(language).get("vendor.ask.label"))
                        .errors(problems, language),
                () -> vendors.ask(id(id), question, FormVersion.of(version)),
                "vendor.asked",
                "",
                Objects.requireNonNullElse(question, ""),
                TypedFinding.NOTHING);
    }

    /** Decides whether the vendor is another one that it looks like. */
    @POST
    @Path("duplicates/{caseId}")
    public Response decideDuplicate(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("caseId") String caseId,
            @FormParam("finding") @Nullable String finding,
            @FormParam("why") @Nullable String why,
            @FormParam("version") @Nullable String version) {
        var decision = Arrays.stream(DuplicateDecision.values())
                .filter(candidate -> candidate.name().equals(finding))
                .findFirst()
                .orElse(null);
        return after(
                language,
                id,
                problems -> finding(caseId, Texts.in(language))
                        .errors(
                                problems,
                                language,
                                pointer -> pointer.equals("/reason") ? WHY + caseId : DECISION + caseId),
                () -> vendors.decideDuplicate(id(id), id(caseId), decision, why, FormVersion.of(version)),
                "vendor.duplicate-decided",
                "",
                "",
                new TypedFinding(caseId, Objects.requireNonNullElse(finding, ""), Objects.requireNonNullElse(why, "")));
    }

    private Response after(
            Language language,
            String id,
            Function<List<Problem>, List<FieldError>> errors,
            Runnable act,
            String message,
            String reason,
            String question,
            TypedFinding typed) {
        return page.act(language, act, "/vendors/" + id, message, refusal -> {
            var wrong = errors.apply(refusal.problems());
            return page.refused(TEMPLATE, vendor(language, id(id), reason, question, typed, wrong));
        });
    }

    private VendorPage vendor(
            Language language, UUID id, String reason, String question, TypedFinding typed, List<FieldError> errors) {
        var duplicates = vendors.duplicates(id);
        var account = vendors.get(id);
        var profile = account.profile();
        var person = page.person();
        return new VendorPage(
                page.frame(language, account.vendor().name().resolve(language).text())
                        .withBreadcrumbs(ListVendors.crumb(language)),
                account,
                person != null && person.has(Role.PROCUREMENT_OFFICER),
                profile == null
                        ? ""
                        : Vocabularies.word(
                                content, "organisationSize", profile.size().name(), language),
                profile == null
                        ? ""
                        : Vocabularies.word(content, "registryCountry", profile.registryCountry(), language),
                duplicates,
                Arrays.stream(VendorDecision.values())
                        .filter(decision -> decision.from() == account.vendor().status())
                        .toList(),
                reason,
                question,
                typed,
                errors);
    }

    /** The controls in which an officer says whether two vendors are one. */
    private static FormControls finding(String caseId, Texts texts) {
        return new FormControls()
                .with(DECISION + caseId, texts.get("vendor.duplicate.question"))
                .with(WHY + caseId, texts.get("vendor.duplicate.why"));
    }

    private static UUID id(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}

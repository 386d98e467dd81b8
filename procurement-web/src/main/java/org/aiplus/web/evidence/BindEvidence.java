// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.VendorSolution;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.evidence.SupportChoice;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.evidence.BindEvidencePage.Group;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor says which answers of an entry a piece of evidence supports. */
@RequestScoped
@Path("{language: en|tc|sc}/evidence/{reference}/questions")
public class BindEvidence {

    private static final String TEMPLATE = "evidence/bind";

    @EJB
    EvidenceService evidence;

    @Inject
    PageRequest page;

    @Inject
    EvidenceWords words;

    /** Shows the questions of one entry. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("solution") @Nullable String solution) {
        var piece = known(reference);
        return page.page(TEMPLATE, form(language, piece, solution, null, List.of()));
    }

    /** Binds to the chosen questions of one entry and leaves the other entries as they are. */
    @POST
    public Response bind(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("solution") @Nullable String solution,
            @FormParam("question") @Nullable List<String> questions,
            @FormParam("elsewhere") @Nullable List<String> elsewhere,
            @FormParam("version") @Nullable String version) {
        var piece = known(reference);
        var chosen = questions == null ? List.<String>of() : questions;
        var all = new ArrayList<SupportChoice>();
        if (elsewhere != null) {
            elsewhere.stream().map(BindEvidence::choice).forEach(all::add);
        }
        chosen.forEach(question -> all.add(new SupportChoice(solution, question)));
        try {
            evidence.bind(piece, all, FormVersion.of(version));
        } catch (NotFound nothing) {
            throw nothing;
        } catch (DomainException refusal) {
            var errors = EvidenceWords.errors(refusal.problems(), language);
            return page.refused(TEMPLATE, form(language, piece, solution, Set.copyOf(chosen), errors));
        }
        page.flash(true, "evidence.bound");
        return page.seeOther(language, "/evidence/" + piece);
    }

    private BindEvidencePage form(
            Language language,
            EvidenceReference reference,
            @Nullable String wanted,
            @Nullable Set<String> typed,
            List<FieldError> errors) {
        var view = evidence.read(reference);
        var solutions = evidence.bindable(reference);
        var solution = solutions.stream()
                .map(found -> found.reference().value())
                .filter(found -> wanted == null || found.equals(wanted))
                .findFirst()
                .orElse(solutions.isEmpty() ? "" : solutions.get(0).reference().value());
        var title = Objects.requireNonNullElse(view.title(), "");
        var frame = page.frame(language, Texts.in(language).get("evidence.bind.title"))
                .withBreadcrumbs(new PageFrame.Crumb("/" + language.path() + "/evidence/" + reference, title));
        return new BindEvidencePage(
                frame,
                reference,
                title,
                solutions.stream()
                        .map(found -> option(found, solution, language))
                        .toList(),
                solution,
                groups(typed == null ? bound(view, solution) : typed, language),
                view.supports().stream()
                        .filter(support -> !support.solution().value().equals(solution))
                        .map(support -> support.solution() + " " + support.question())
                        .toList(),
                view.version(),
                errors);
    }

    private List<Group> groups(Set<String> chosen, Language language) {
        return words.current().sections().stream()
                .map(section -> new Group(
                        section.code(),
                        words.section(section.code(), language),
                        section.questions().stream()
                                .map(question -> Option.of(
                                        question.code(),
                                        words.question(question.code(), language),
                                        chosen.contains(question.code())))
                                .toList()))
                .toList();
    }

    private static Set<String> bound(EvidenceView view, String solution) {
        return view.supports().stream()
                .filter(support -> support.solution().value().equals(solution))
                .map(support -> support.question())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Option option(VendorSolution found, String solution, Language language) {
        var reference = found.reference().value();
        var name = found.name();
        return Option.of(
                reference,
                name == null
                        ? reference
                        : reference + " – " + name.resolve(language).text(),
                reference.equals(solution));
    }

    /** A binding to another entry as the form carries it: the reference, a blank and the question. */
    private static SupportChoice choice(String sent) {
        var blank = sent.indexOf(' ');
        return blank < 0
                ? new SupportChoice(sent, null)
                : new SupportChoice(sent.substring(0, blank), sent.substring(blank + 1));
    }

    private static EvidenceReference known(String reference) {
        return EvidenceReference.parse(reference).orElseThrow(NotFound::new);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.criteria.CriteriaAuthoringService;
import org.aiplus.criteria.CriteriaDraftView;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionChange;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;

/** Changes one criterion of a draft: its weight, its evidence and its words. */
@RequestScoped
@Path("{language: en|tc|sc}/criterion-drafts/{set}/{edition}/{code}")
public class ChangeCriterion {

    private static final String TEMPLATE = "criteria/change";
    private static final String WEIGHT = "weight";
    private static final String EVIDENCE = "evidence";
    private static final String REVISION = "revision";

    @EJB
    CriteriaAuthoringService authoring;

    @EJB
    QuestionSetService questions;

    @Inject
    PageRequest page;

    /** Shows the form with what the draft says. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @PathParam("code") String code) {
        var draft = authoring.preview(set, edition);
        var criterion = criterion(draft, code);
        var values = new LinkedHashMap<String, List<String>>();
        values.put(
                WEIGHT,
                Optional.ofNullable(criterion.weight()).map(BigDecimal::toPlainString).stream()
                        .toList());
        values.put(EVIDENCE, criterion.evidenceKinds());
        values.put(REVISION, List.of(String.valueOf(draft.version().revision())));
        members(criterion).forEach((member, text) -> {
            for (var one : Language.values()) {
                values.put(
                        control(member, one),
                        List.of(text.in(one).map(LocalisedText.Text::text).orElse("")));
            }
        });
        return page.page(TEMPLATE, form(language, draft, criterion, values, List.of()));
    }

    /** Keeps the changed criterion. */
    @POST
    public Response change(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @PathParam("code") String code) {
        var sent = page.sent();
        try {
            authoring.changeCriterion(set, edition, code, read(sent), FormVersion.of(one(sent, REVISION)));
        } catch (DomainException refusal) {
            if (refusal.problems().stream().allMatch(problem -> problem.pointer() == null)) {
                throw refusal;
            }
            return refused(language, set, edition, code, sent, refusal.problems());
        }
        page.flash(true, "criteria.changed", code);
        return page.seeOther(language, "/criteria-drafts/" + set + "/" + edition);
    }

    private Response refused(
            Language language,
            String set,
            String edition,
            String code,
            Map<String, List<String>> sent,
            List<Problem> problems) {
        var draft = authoring.preview(set, edition);
        var errors = problems.stream()
                .map(problem -> new FieldError(field(problem), ProblemTexts.detail(problem, language)))
                .toList();
        return page.refused(TEMPLATE, form(language, draft, criterion(draft, code), sent, errors));
    }

    /** The control of a place in the document: {@code /texts/en/criteria/G-01/name} is {@code name-en}. */
    private static String field(Problem problem) {
        var parts = Objects.toString(problem.pointer(), "").split("/");
        var last = parts[parts.length - 1];
        if (parts.length > 2 && parts[1].equals("texts")) {
            return Language.ofTag(parts[2])
                    .map(language -> control(last, language))
                    .orElse("");
        }
        return last.equals(WEIGHT)
                ? WEIGHT
                : problem.pointer() != null && problem.pointer().contains("/evidence") ? EVIDENCE : "";
    }

    private CriterionChange read(Map<String, List<String>> sent) {
        var words = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            var members = new LinkedHashMap<String, String>();
            for (var member : List.of("name", "question", "advice", "mark2", "mark4")) {
                if (sent.containsKey(control(member, language))) {
                    members.put(member, one(sent, control(member, language)));
                }
            }
            words.put(language, members);
        }
        var weight = one(sent, WEIGHT).strip();
        return new CriterionChange(
                weight.isEmpty() ? null : number(weight), sent.getOrDefault(EVIDENCE, List.of()), words);
    }

    /** The number, or one that the façade refuses where it was typed. */
    private static BigDecimal number(String text) {
        return text.matches("[0-9]{1,3}([.][0-9]{1,2})?") ? new BigDecimal(text) : BigDecimal.ONE.negate();
    }

    private static String one(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    private ChangePage form(
            Language language,
            CriteriaDraftView draft,
            Criterion criterion,
            Map<String, List<String>> values,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var terms = new CriteriaWords(language, questions.vocabularies());
        var chosen = values.getOrDefault(EVIDENCE, List.of());
        var evidence = terms.codes("evidenceKind").stream()
                .map(kind -> Option.of(kind, terms.term("evidenceKind", kind), chosen.contains(kind)))
                .toList();
        var words = new ArrayList<ChangePage.Words>();
        for (var member : members(criterion).keySet()) {
            var controls = new ArrayList<ChangePage.Control>();
            for (var own : Language.values()) {
                var name = control(member, own);
                controls.add(
                        new ChangePage.Control(name, texts.of("frame.language", own), own.tag(), one(values, name)));
            }
            words.add(new ChangePage.Words(texts.get("criteria.member." + member), controls));
        }
        var reference = draft.version().reference();
        var frame = page.frame(language, texts.get("criteria.change.title", criterion.code()))
                .withBreadcrumbs(new PageFrame.Crumb(
                        "/" + language.path() + "/criteria-drafts/" + reference,
                        texts.get("criteria.draft.title", reference)));
        return new ChangePage(
                frame, reference, criterion, one(values, WEIGHT), evidence, words, one(values, REVISION), errors);
    }

    private static Criterion criterion(CriteriaDraftView draft, String code) {
        return draft.set().criterion(code).orElseThrow(NotFound::new);
    }

    private static Map<String, LocalisedText> members(Criterion criterion) {
        var members = new LinkedHashMap<String, LocalisedText>();
        members.put("name", criterion.name());
        members.put("question", criterion.question());
        members.put("advice", criterion.advice());
        if (criterion.kind() == CriterionKind.SCORED) {
            members.put("mark2", Objects.requireNonNull(criterion.anchors().get(2)));
            members.put("mark4", Objects.requireNonNull(criterion.anchors().get(4)));
        }
        return members;
    }

    private static String control(String member, Language language) {
        return member + "-" + language.path();
    }
}

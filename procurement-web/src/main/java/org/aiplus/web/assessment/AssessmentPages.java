// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.assessment.AssessmentResult;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.assessment.ConditionOwner;
import org.aiplus.assessment.ConditionStatus;
import org.aiplus.assessment.CriterionResult;
import org.aiplus.assessment.GateResult;
import org.aiplus.assessment.Term;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionFamily;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.risk.RiskService;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.NotFound;
import org.aiplus.web.assessment.AssessmentPage.Typed;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.risk.RiskWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.jspecify.annotations.Nullable;

/** Makes the page of an assessment. */
@RequestScoped
public class AssessmentPages {

    private static final int FEWEST_SPOKES = 3;

    @Inject
    PageRequest page;

    @Inject
    CriteriaSets sets;

    @Inject
    QuestionSets questionSets;

    @EJB
    RiskService risks;

    /** The page; with what was typed and refused, when something was. */
    AssessmentPage of(Language language, AssessmentView view, Typed typed, List<FieldError> errors) {
        var frame = frame(language, view);
        var set = set(view);
        var result = view.result();
        var percentage = result.percentage();
        var approval = view.approval();
        return new AssessmentPage(
                frame,
                view.reference().value(),
                view.solution().value(),
                view.name().resolve(language),
                view.status().name(),
                view.standing().name(),
                unfinished(result) ? null : result.outcome().name(),
                percentage == null ? null : frame.texts().get("assessment.percent", percent(frame, percentage)),
                set.bands().stream()
                        .filter(band -> band.code().equals(result.band()))
                        .map(band -> band.name().resolve(language))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                view.whole(),
                view.whole() && set.machineDraft(language),
                unfinished(result) ? null : radar(view),
                risk(view, typed, frame),
                AssessmentFacts.of(view, frame),
                result.families().stream()
                        .map(family -> new AssessmentPage.Family(
                                family.family(),
                                name(set, family.family(), language),
                                entered(view, set, family.family()) ? percent(frame, family.percentage()) : null,
                                percent(frame, family.floor()),
                                family.met(),
                                family.waived()))
                        .toList(),
                lines(view, set, frame, true),
                groups(view, set, frame),
                result.failedGates().size(),
                result.missing().size(),
                conditions(view, frame),
                view.waivers().stream()
                        .map(waiver -> new AssessmentPage.WaiverLine(
                                waiver.target(),
                                waiver.authority(),
                                waiver.reason(),
                                frame.formats().date(waiver.until())))
                        .toList(),
                view.terms().stream()
                        .map(term -> new AssessmentPage.TermLine(
                                what(term, set, frame),
                                term.lastDay() == null
                                        ? frame.texts().get("assessment.never-ends")
                                        : frame.formats().date(term.lastDay())))
                        .toList(),
                history(view, frame),
                view.acts(),
                approval == null ? null : frame.href("/approvals/" + approval),
                view.version(),
                owners(frame, typed.in("condition", typed.owner())),
                typed,
                errors);
    }

    /** As long as something is missing, what there is comes to nothing that anybody should read as a verdict. */
    private static boolean unfinished(AssessmentResult result) {
        return !result.missing().isEmpty();
    }

    private static boolean entered(AssessmentView view, CriteriaSet set, String family) {
        return view.result().missing().stream()
                .flatMap(code -> set.criterion(code).stream())
                .noneMatch(criterion -> criterion.family().equals(family));
    }

    private @Nullable RiskPart risk(AssessmentView view, Typed typed, PageFrame frame) {
        var risk = view.risk();
        if (risk == null) {
            return null;
        }
        var words = new RiskWords(frame, risks.rules(risk.found().version()));
        var override = risk.override();
        var chosen = typed.in("override", typed.tier());
        return new RiskPart(
                words,
                risk,
                override == null ? null : frame.formats().date(override.at()),
                Stream.of(RiskTier.HIGH, RiskTier.LIMITED, RiskTier.LOW)
                        .map(tier -> Option.of(
                                tier.name(), words.tier(tier), tier.name().equals(chosen)))
                        .toList());
    }

    /** The frame of the pages of an assessment. */
    PageFrame frame(Language language, AssessmentView view) {
        var untitled = page.frame(language, view.reference().value());
        var title = untitled.texts()
                .get("assessment.of", view.name().resolve(language).text());
        return untitled.withTitle(title)
                .withBreadcrumbs(new Crumb(
                        untitled.href("/tools/" + view.solution()),
                        view.name().resolve(language).text()));
    }

    /** The edition by which it judges. */
    CriteriaSet set(AssessmentView view) {
        return sets.of(view.criteria()).orElseThrow(NotFound::new);
    }

    static Resolved name(CriteriaSet set, String family, Language language) {
        return set.family(family)
                .map(CriterionFamily::name)
                .orElseThrow(NotFound::new)
                .resolve(language);
    }

    private static String percent(PageFrame frame, BigDecimal value) {
        return frame.formats().number(value);
    }

    private static @Nullable Radar radar(AssessmentView view) {
        var shares = view.result().families().stream()
                .map(family -> new Radar.Share(
                        family.family(),
                        family.percentage().doubleValue(),
                        family.floor().doubleValue()))
                .toList();
        return shares.size() < FEWEST_SPOKES ? null : Radar.of(shares);
    }

    private List<AssessmentPage.Line> lines(AssessmentView view, CriteriaSet set, PageFrame frame, boolean gates) {
        return view.result().criteria().stream()
                .map(result -> new Judged(set.criterion(result.criterion()).orElseThrow(NotFound::new), result))
                .filter(judged -> judged.criterion().kind().isGate() == gates)
                .map(judged -> line(judged, view, frame))
                .toList();
    }

    private record Judged(Criterion criterion, CriterionResult result) {}

    private List<AssessmentPage.Group> groups(AssessmentView view, CriteriaSet set, PageFrame frame) {
        var scored = lines(view, set, frame, false);
        return set.families().stream()
                .map(family -> new AssessmentPage.Group(
                        family.code(),
                        family.name().resolve(frame.language()),
                        scored.stream()
                                .filter(line -> set.criterion(line.code())
                                        .filter(one -> one.family().equals(family.code()))
                                        .isPresent())
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private AssessmentPage.Line line(Judged judged, AssessmentView view, PageFrame frame) {
        var texts = frame.texts();
        var result = judged.result();
        var mark = result.mark();
        var found = result.result();
        var words = mark != null
                ? texts.get("assessment.mark", mark)
                : found != null ? texts.of("assessment.result", found) : texts.get("assessment.nothing");
        var tone = found == GateResult.FAIL
                ? (result.waived() ? "warn" : "bad")
                : found == GateResult.PASS ? "good" : mark == null && found == null ? "warn" : "";
        var counted = result.counted();
        return new AssessmentPage.Line(
                result.criterion(),
                judged.criterion().name().resolve(frame.language()),
                result.waived() && found == GateResult.FAIL ? words + " · " + texts.get("assessment.waived") : words,
                tone,
                texts.of("assessment.confidence", result.confidence()),
                counted == null || Objects.equals(counted, mark) ? null : texts.get("assessment.counted", counted),
                view.entry(result.criterion()).map(entry -> entry.reason()).orElse(null),
                proof(result, frame));
    }

    /** The evidence that counted for a criterion, in words. */
    List<AssessmentPage.Proof> proof(CriterionResult result, PageFrame frame) {
        return result.proof().stream()
                .map(line -> new AssessmentPage.Proof(line.evidence().value(), words(line.kind(), line.to(), frame)))
                .toList();
    }

    private String words(String kind, @Nullable LocalDate to, PageFrame frame) {
        var name = questionSets
                .vocabulary("evidenceKind")
                .term(kind)
                .map(term -> term.name().resolve(frame.language()).text())
                .orElse(kind);
        return to == null
                ? name
                : frame.texts().get("assessment.valid-to", name, frame.formats().date(to));
    }

    private static List<AssessmentPage.ConditionLine> conditions(AssessmentView view, PageFrame frame) {
        var texts = frame.texts();
        return view.conditions().stream()
                .map(condition -> new AssessmentPage.ConditionLine(
                        condition.number(),
                        condition.text(),
                        texts.of("assessment.owner", condition.owner()),
                        frame.formats().date(condition.due()),
                        condition.status().name(),
                        condition.note(),
                        condition.status() == ConditionStatus.OPEN,
                        condition.status() == ConditionStatus.REPORTED))
                .toList();
    }

    private static String what(Term term, CriteriaSet set, PageFrame frame) {
        var name = set.criterion(term.code())
                .map(criterion -> term.code() + " "
                        + criterion.name().resolve(frame.language()).text())
                .orElse(term.code());
        var kind = frame.texts().of("assessment.term", term.kind());
        return name.isEmpty() ? kind : kind + " · " + name;
    }

    private static List<AssessmentPage.Event> history(AssessmentView view, PageFrame frame) {
        var events = new ArrayList<>(view.history().stream()
                .map(step -> new AssessmentPage.Event(
                        frame.texts().of("assessment.status", step.to()),
                        frame.formats().time(step.at()),
                        step.reason()))
                .toList());
        Collections.reverse(events);
        return events;
    }

    private static List<Option> owners(PageFrame frame, String chosen) {
        return Arrays.stream(ConditionOwner.values())
                .map(owner -> Option.of(
                        owner.name(),
                        frame.texts().of("assessment.owner", owner),
                        owner.name().equals(chosen)))
                .toList();
    }
}

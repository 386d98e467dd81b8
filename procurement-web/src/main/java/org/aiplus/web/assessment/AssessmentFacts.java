// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** Facts about an assessment in words: by what it was judged, since and until when it holds, and for whom. */
final class AssessmentFacts {

    private AssessmentFacts() {}

    /** What there is to say, in the order in which it is read. */
    static List<AssessmentPage.Fact> of(AssessmentView view, PageFrame frame) {
        var texts = frame.texts();
        var facts = new ArrayList<AssessmentPage.Fact>();
        facts.add(new AssessmentPage.Fact(
                texts.get("assessment.criteria"),
                view.criteria().toString(),
                frame.href("/criteria/" + view.criteria())));
        facts.add(new AssessmentPage.Fact(
                texts.get("assessment.revision"),
                view.revision() == view.publishedRevision()
                        ? texts.get("assessment.revision.current", view.revision())
                        : texts.get("assessment.revision.older", view.revision(), view.publishedRevision()),
                frame.href("/tools/" + view.solution() + "/versions")));
        view.context().values("riskTier").stream()
                .findFirst()
                .ifPresent(tier -> facts.add(new AssessmentPage.Fact(
                        texts.get("assessment.fact.riskTier"), texts.of("assessment.value.riskTier", tier), null)));
        var decided = view.decidedAt();
        if (decided != null) {
            facts.add(new AssessmentPage.Fact(
                    texts.get("assessment.decided"), frame.formats().date(decided), null));
        }
        day(facts, frame, "assessment.valid-until", view.validUntil());
        day(facts, frame, "assessment.grace-until", view.graceUntil());
        var scope = view.scope();
        facts.add(new AssessmentPage.Fact(
                texts.get("assessment.scope.departments"),
                scope.departments().isEmpty()
                        ? texts.get("assessment.scope.all")
                        : String.join(texts.get("catalogue.list-separator"), scope.departments()),
                null));
        var classification = scope.maximumClassification();
        if (classification != null) {
            facts.add(new AssessmentPage.Fact(
                    texts.get("assessment.scope.classification"),
                    texts.of("catalogue.classification", classification),
                    null));
        }
        var uses = scope.uses();
        if (uses != null) {
            facts.add(new AssessmentPage.Fact(texts.get("assessment.scope.uses"), uses, null));
        }
        return facts;
    }

    private static void day(List<AssessmentPage.Fact> facts, PageFrame frame, String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new AssessmentPage.Fact(
                    frame.texts().get(label), frame.formats().date(day), null));
        }
    }
}

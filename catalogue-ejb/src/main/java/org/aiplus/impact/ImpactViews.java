// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.approval.Approvals;
import org.aiplus.json.Problems;
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.ProblemCode;

/** Makes what people read of an assessment: what it says, what it lacks, and what the reader can do. */
@Dependent
class ImpactViews {

    @Inject
    ImpactQuestions questions;

    @Inject
    RiskTiers risk;

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactAccess access;

    @Inject
    Approvals approvals;

    ImpactRules rules() {
        return new ImpactRules(questions.current(), risk.current());
    }

    /** Signatures that stand for what the assessment says. */
    List<ImpactSignature> standing(ImpactAssessment assessment) {
        var rules = rules();
        var content = assessment.content();
        return assessments.signatures(assessment.id()).stream()
                .filter(signature -> signature.stands(rules.partHash(signature.part(), content)))
                .toList();
    }

    /** Parts that must be signed and are not. */
    Set<ImpactPart> toSign(ImpactAssessment assessment, List<ImpactSignature> standing) {
        var missing = EnumSet.copyOf(ImpactRules.parts(assessment.content()));
        standing.forEach(signature -> missing.remove(signature.part()));
        return missing;
    }

    /** Everything that keeps it from being handed in. */
    Problems lacks(ImpactAssessment assessment, Set<ImpactPart> toSign) {
        var problems = new Problems();
        rules().requireComplete(assessment.content(), assessment.checkpoint(), problems);
        toSign.forEach(part -> problems.add("/signatures/" + part, ProblemCode.REQUIRED));
        if (assessment.effectiveTier() == RiskTier.UNACCEPTABLE) {
            problems.add("/risk", ProblemCode.USE_PROHIBITED);
        }
        return problems;
    }

    ImpactView view(ImpactAssessment assessment) {
        var content = assessment.content();
        var standing = standing(assessment);
        var toSign = toSign(assessment, standing);
        var lacks = assessment.status().open() ? lacks(assessment, toSign) : new Problems();
        var due = questions.current().due(assessment.checkpoint(), content).stream()
                .map(ImpactQuestion::code)
                .collect(Collectors.toUnmodifiableSet());
        return new ImpactView(
                assessment.reference(),
                assessment.department(),
                assessment.title(),
                assessment.solution(),
                assessment.checkpoint(),
                assessment.status(),
                content,
                assessment.effectiveTier(),
                risk.assess(content.risk()),
                assessment.override(),
                due,
                signatures(standing),
                toSign,
                lacks.list(),
                assessment.staleReasons(),
                assessment.reviewDue(),
                assessments.endorsed(assessment.id()),
                approvals
                        .of(ImpactEndorsement.KIND, assessment.reference().value())
                        .orElse(null),
                access.acts(assessment, toSign, lacks.none()),
                assessment.savedAt(),
                assessment.version());
    }

    private static List<ImpactView.Signature> signatures(List<ImpactSignature> standing) {
        var signatures = new ArrayList<ImpactView.Signature>();
        standing.forEach(signature ->
                signatures.add(new ImpactView.Signature(signature.part(), signature.signer(), signature.at())));
        return signatures;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.MemberQueries;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.AnswerHash;
import org.aiplus.questionnaire.QuestionSets;
import org.jspecify.annotations.Nullable;

/** The fields of an entry in which somebody can find a mistake: what they say, and who can correct them. */
@Dependent
class EntryFields {

    /** Typed fields that a vendor writes itself. */
    private static final Set<String> VENDORS = Set.of("name", "categories", "maximumClassification");

    /** Typed fields that others write for it. */
    private static final Set<String> OTHERS = Set.of("kind", "vendor", "department", "firstListedOn");

    @Inject
    QuestionSets questionSets;

    @Inject
    MemberQueries members;

    /** Whether the entry has such a field, answered or not. */
    boolean has(SolutionView view, String field) {
        return VENDORS.contains(field)
                || OTHERS.contains(field)
                || questionSets.get(view.questionSetVersion()).question(field).isPresent();
    }

    /** Names what the field says, nothing included: as soon as it says something else, the hash is another. */
    byte[] hash(SolutionView view, String field) {
        return view.answers()
                .get(field)
                .map(answer -> AnswerHash.of(field, answer))
                .orElseGet(() -> AnswerHash.of(field, new TextAnswer(typed(view, field))));
    }

    /** The vendor whose members can correct the field; {@code null} when only administrators can. */
    @Nullable
    UUID vendor(SolutionView view, String field) {
        var vendor = view.vendor();
        if (vendor == null
                || view.referenceRecord()
                || view.kind() != SolutionKind.VENDOR_SOLUTION
                || !vendorWrites(view, field)
                || !members.any(vendor.id())) {
            return null;
        }
        return vendor.id();
    }

    private boolean vendorWrites(SolutionView view, String field) {
        return VENDORS.contains(field)
                || questionSets
                        .get(view.questionSetVersion())
                        .question(field)
                        .filter(question -> !question.reported())
                        .isPresent();
    }

    private static String typed(SolutionView view, String field) {
        var vendor = view.vendor();
        var department = view.department();
        return switch (field) {
            case "name" -> StoredJson.format(view.name());
            case "categories" -> StoredJson.format(view.categories());
            case "maximumClassification" -> Objects.toString(view.maximumClassification(), "");
            case "kind" -> view.kind().name();
            case "vendor" -> vendor == null ? "" : vendor.registryNumber();
            case "department" -> department == null ? "" : department.code();
            case "firstListedOn" -> Objects.toString(view.firstListedOn(), "");
            default -> "";
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.identity.Audience;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.shared.LocalisedText;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What the index keeps of a solution to show it in a list, so that a list needs no database. Public fields only. */
final class CardJson {

    /** The question whose answer says in a few words what a solution does. */
    static final String SUMMARY = "summary";

    private static final String REASONS = "reasons";
    private static final String TECHNIQUES = "techniques";

    private CardJson() {}

    static BytesRef write(IndexedSolution solution, QuestionSet set, Answers all) {
        var answers = all.visibleTo(Audience.PUBLIC, set);
        var card = JsonNodeFactory.instance.objectNode();
        card.put("reference", solution.reference());
        card.put("kind", solution.kind().name());
        card.put("status", solution.status().name());
        codes(card, REASONS, StoredJson.codes(solution.statusReasons()));
        card.put("referenceRecord", solution.referenceRecord());
        card.put("demo", solution.demo());
        card.set("name", StoredJson.tree(solution.name()));
        answers.get(SUMMARY, Answer.LocalisedAnswer.class)
                .ifPresent(answer -> card.set(SUMMARY, LocalisedTextJson.toTree(answer.text())));
        if (solution.vendorName() != null && isPublic(set, "vendor")) {
            card.set("vendor", StoredJson.tree(solution.vendorName()));
        }
        if (isPublic(set, "department")) {
            card.put("department", solution.departmentCode());
        }
        if (isPublic(set, "categories")) {
            codes(card, "categories", StoredJson.codes(solution.categories()));
        }
        answers.get(TECHNIQUES, Answer.ChoicesAnswer.class)
                .ifPresent(answer -> codes(card, TECHNIQUES, answer.codes()));
        if (solution.lastVerifiedOn() != null && isPublic(set, "lastVerifiedOn")) {
            card.put("lastVerifiedOn", solution.lastVerifiedOn().toString());
        }
        return new BytesRef(StoredJson.format(card));
    }

    private static boolean isPublic(QuestionSet set, String coreField) {
        return FacetDefinition.publicity(set, coreField) == Audience.PUBLIC;
    }

    private static void codes(ObjectNode card, String property, List<String> codes) {
        var array = card.putArray(property);
        codes.forEach(array::add);
    }

    static SolutionSummary read(BytesRef stored) {
        var card = StoredJson.tree(new String(stored.bytes, stored.offset, stored.length, StandardCharsets.UTF_8));
        return new SolutionSummary(
                new SolutionReference(card.path("reference").textValue()),
                Optional.ofNullable(text(card, "name")).orElseThrow(),
                text(card, SUMMARY),
                text(card, "vendor"),
                card.path("department").textValue(),
                SolutionKind.valueOf(card.path("kind").textValue()),
                codes(card.path("categories")),
                codes(card.path(TECHNIQUES)),
                SolutionStatus.valueOf(card.path("status").textValue()),
                codes(card.path(REASONS)).stream().map(StatusReason::valueOf).toList(),
                card.path("referenceRecord").booleanValue(),
                card.path("demo").booleanValue(),
                card.has("lastVerifiedOn")
                        ? LocalDate.parse(card.path("lastVerifiedOn").textValue())
                        : null);
    }

    private static @Nullable LocalisedText text(JsonNode card, String property) {
        return card.has(property) ? StoredJson.localisedText(card.path(property)) : null;
    }

    private static List<String> codes(JsonNode array) {
        var codes = new ArrayList<String>(array.size());
        array.forEach(code -> codes.add(code.textValue()));
        return codes;
    }
}

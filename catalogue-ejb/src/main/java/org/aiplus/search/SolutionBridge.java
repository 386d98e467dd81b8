// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.identity.Audience;
import org.aiplus.json.StoredJson;
import org.aiplus.questionnaire.Answer;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.AnswersJson;
import org.aiplus.questionnaire.PublishedQuestionSetQueries;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.search.SolutionBinder.WeightedConcept;
import org.aiplus.search.TextPart.Place;
import org.aiplus.shared.Language;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes one solution into the index. */
final class SolutionBridge implements TypeBridge<IndexedSolution> {

    /** A concept within the words of a larger one, as "robot" is within the Chinese word for chatbot, counts less. */
    private static final float NESTED = 0.4f;

    private static final int MOST_COUNTED = 3;

    private final QuestionSets questionSets;
    private final TermTable terms;

    SolutionBridge(QuestionSets questionSets, TermTable terms) {
        this.questionSets = questionSets;
        this.terms = terms;
    }

    @Override
    public void write(DocumentElement target, IndexedSolution solution, TypeBridgeWriteContext context) {
        var set = questionSets
                .find(solution.questionSetVersion())
                .orElseGet(() -> publishedSince(solution.questionSetVersion(), context));
        var answers = AnswersJson.stored(solution.answers(), set);
        var parts = SolutionTexts.of(solution, set, answers);
        target.addValue(IndexField.CARD, CardJson.write(solution, set, answers));
        var analysis = new TextAnalysis();
        words(target, parts, analysis);
        for (var publicity : Audience.values()) {
            concepts(target, parts, publicity, analysis);
            texts(target, parts, publicity, analysis);
        }
        facets(target, solution, set, answers);
        orders(target, solution);
    }

    /** A version that was published after the mapping was made. */
    private QuestionSet publishedSince(String version, TypeBridgeWriteContext context) {
        var session = context.extension(HibernateOrmExtension.get()).session();
        questionSets.include(new PublishedQuestionSetQueries(session));
        return questionSets.get(version);
    }

    /** Keeps each text under its language; a Simplified twin that differs by its characters only is kept once. */
    private static void words(DocumentElement target, List<TextPart> parts, TextAnalysis analysis) {
        Set<String> kept = new HashSet<>();
        Set<String> spelt = new LinkedHashSet<>();
        for (var part : parts) {
            boolean chinese = part.language() == null ? Words.hasChinese(part.text()) : part.language() != Language.EN;
            var field = IndexField.words(part.publicity(), part.place(), chinese);
            var analysed = analysis.of(part.text());
            if (kept.add(field + analysed.canonical())) {
                target.addValue(field, analysed.indexed());
                if (part.publicity() == Audience.PUBLIC && !chinese) {
                    spelt.addAll(analysed.spelt());
                }
            }
        }
        spelt.forEach(word -> target.addValue(IndexField.SPELT, word));
    }

    private void concepts(DocumentElement target, List<TextPart> parts, Audience publicity, TextAnalysis analysis) {
        Map<Integer, Map<Place, Float>> found = new HashMap<>();
        Set<String> read = new HashSet<>();
        for (var part : parts) {
            var analysed = analysis.of(part.text());
            if (part.publicity() == publicity && read.add(part.place() + analysed.canonical())) {
                concepts(part, analysed.parts(), found);
            }
        }
        found.forEach((concept, places) -> {
            float weight = 0;
            for (var place : places.entrySet()) {
                weight += place.getKey().weight() * Math.min(MOST_COUNTED, place.getValue());
            }
            target.addValue(IndexField.concepts(publicity), new WeightedConcept(Integer.toString(concept), weight));
        });
    }

    private void concepts(TextPart text, List<Words.Part> parts, Map<Integer, Map<Place, Float>> found) {
        int coveredTo = 0;
        for (int i = 0; i < parts.size(); i++) {
            var here = terms.allAt(parts, i);
            for (int j = here.size() - 1; j >= 0; j--) {
                float count = here.get(j).to() > coveredTo ? 1 : NESTED;
                for (var concept : here.get(j).concepts()) {
                    found.computeIfAbsent(concept, c -> new HashMap<>()).merge(text.place(), count, Float::sum);
                }
                coveredTo = Math.max(coveredTo, here.get(j).to());
            }
        }
    }

    /** The texts as they are, for highlights. */
    private void texts(DocumentElement target, List<TextPart> parts, Audience publicity, TextAnalysis analysis) {
        var own = parts.stream().filter(part -> part.publicity() == publicity).toList();
        if (!own.isEmpty()) {
            target.addValue(IndexField.texts(publicity), StoredTexts.write(own, analysis, terms));
        }
    }

    private static void facets(DocumentElement target, IndexedSolution solution, QuestionSet set, Answers answers) {
        facet(
                target,
                FacetDefinition.RECORD,
                solution.referenceRecord() ? FacetDefinition.REFERENCE_RECORD : FacetDefinition.CATALOGUE_ENTRY);
        facet(target, FacetDefinition.STATUS, solution.status().name());
        facet(target, FacetDefinition.KIND, solution.kind().name());
        StoredJson.codes(solution.categories()).forEach(code -> facet(target, FacetDefinition.CATEGORY, code));
        if (solution.departmentCode() != null) {
            facet(target, FacetDefinition.DEPARTMENT, solution.departmentCode());
        }
        if (solution.maximumClassification() != null) {
            facet(
                    target,
                    FacetDefinition.CLASSIFICATION,
                    solution.maximumClassification().name());
        }
        for (Question question : set.facets()) {
            answers.get(question.code()).ifPresent(answer -> facet(target, question.code(), answer));
        }
    }

    private static void facet(DocumentElement target, String facet, Answer answer) {
        if (answer instanceof Answer.ChoiceAnswer choice) {
            facet(target, facet, choice.code());
        } else if (answer instanceof Answer.ChoicesAnswer choices) {
            choices.codes().forEach(code -> facet(target, facet, code));
        } else if (answer instanceof Answer.YesNoAnswer yesNo) {
            facet(target, facet, Boolean.toString(yesNo.yes()));
        }
    }

    private static void facet(DocumentElement target, String facet, String value) {
        target.addValue(IndexField.facet(facet), value);
    }

    private static void orders(DocumentElement target, IndexedSolution solution) {
        long number = Long.parseLong(solution.reference().substring(2));
        target.addValue(IndexField.REFERENCE_NUMBER, number);
        var name = StoredJson.localisedText(solution.name());
        for (var language : Language.values()) {
            var key = OrderKeys.collated(name.resolve(language).text(), language);
            target.addValue(IndexField.order(OrderKeys.name(language)), OrderKeys.key(key, number));
        }
        target.addValue(
                IndexField.order(OrderKeys.NEWEST),
                OrderKeys.latestFirst(solution.publishedAt().toEpochMilli(), number));
        var verified = solution.lastVerifiedOn();
        target.addValue(
                IndexField.order(OrderKeys.LAST_VERIFIED),
                OrderKeys.latestFirst(verified == null ? Long.MIN_VALUE : verified.toEpochDay(), number));
    }
}

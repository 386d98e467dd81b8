// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.department.DepartmentView;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionTexts;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.Texts;

/** The words for codes in one language: from the interface texts, the vocabularies and the departments. */
final class Words {

    private static final String CLASSIFICATION = "maximumClassification";

    private final Language language;
    private final Texts texts;
    private final QuestionSet set;
    private final QuestionTexts questionTexts;
    private final Map<String, LocalisedText> departments = new LinkedHashMap<>();

    Words(Language language, QuestionSet set, QuestionTexts questionTexts, List<DepartmentView> departments) {
        this.language = language;
        this.texts = Texts.in(language);
        this.set = set;
        this.questionTexts = questionTexts;
        departments.forEach(department -> this.departments.put(department.code(), department.name()));
    }

    /** Name of a facet or core field. */
    String facet(String code) {
        return set.question(code).isPresent() ? questionTexts.label(code, language) : texts.of("catalogue.facet", code);
    }

    /** Name of the field in which words were found. */
    String field(String code) {
        var root = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        if (set.question(root).isPresent()) {
            return questionTexts.label(root, language);
        }
        return texts.has("catalogue.facet." + root) ? texts.of("catalogue.facet", root) : root;
    }

    /** Name of a value of a facet. */
    String value(String facet, String value) {
        return switch (facet) {
            case "status" -> texts.of("catalogue.status", value);
            case "kind" -> texts.of("catalogue.kind", value);
            case "record" -> texts.of("catalogue.record", value);
            case CLASSIFICATION -> texts.of("catalogue.classification", value);
            case "category" -> term("category", value);
            case "department" ->
                department(value)
                        .map(name -> name.resolve(language).text() + " (" + value + ")")
                        .orElse(value);
            default -> question(facet, value);
        };
    }

    /** Name of a term of a vocabulary. */
    String term(String vocabulary, String code) {
        return set.vocabulary(vocabulary)
                .flatMap(known -> known.term(code))
                .map(term -> term.name().resolve(language).text())
                .orElse(code);
    }

    /** Name of a department. */
    Optional<LocalisedText> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    private String question(String code, String value) {
        var question = set.question(code);
        if (question.isPresent() && question.get().namesDepartments()) {
            return department(value).map(name -> name.resolve(language).text()).orElse(value);
        }
        return switch (value) {
            case "true" -> texts.get("frame.yes");
            case "false" -> texts.get("frame.no");
            default ->
                question.flatMap(q -> Optional.ofNullable(q.vocabulary()))
                        .map(vocabulary -> term(vocabulary, value))
                        .orElse(value);
        };
    }
}

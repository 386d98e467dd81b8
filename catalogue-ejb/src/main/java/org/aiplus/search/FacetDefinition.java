// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.CoreField;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.Vocabulary;

/**
 * Something by which the catalogue can be filtered.
 *
 * @param code its name in addresses and answers: that of a core field or of a question
 * @param publicity who may filter by it and see its counts
 * @param values all values in the order in which they are shown; empty when the values are those that occur
 */
record FacetDefinition(String code, Audience publicity, List<String> values) {

    static final String RECORD = "record";
    static final String STATUS = "status";
    static final String KIND = "kind";
    static final String CATEGORY = "category";
    static final String DEPARTMENT = "department";
    static final String CLASSIFICATION = "maximumClassification";

    /** Value of {@link #RECORD} for entries that can be listed. */
    static final String CATALOGUE_ENTRY = "CATALOGUE";

    /** Value of {@link #RECORD} for real systems and foreign records, which are shown for reference only. */
    static final String REFERENCE_RECORD = "REFERENCE";

    private static final List<String> YES_NO = List.of("true", "false");

    FacetDefinition {
        values = List.copyOf(values);
    }

    /** Whether only the values that occur are known. */
    boolean open() {
        return values.isEmpty();
    }

    /** All facets of the catalogue: those of the core, then those that the questions of this version name. */
    static List<FacetDefinition> of(QuestionSet set) {
        var facets = new ArrayList<FacetDefinition>();
        facets.add(new FacetDefinition(
                RECORD, publicity(set, "referenceRecord"), List.of(CATALOGUE_ENTRY, REFERENCE_RECORD)));
        facets.add(new FacetDefinition(STATUS, Audience.PUBLIC, names(SolutionStatus.values())));
        facets.add(new FacetDefinition(KIND, publicity(set, KIND), names(SolutionKind.values())));
        facets.add(new FacetDefinition(CATEGORY, publicity(set, "categories"), vocabulary(set.vocabulary(CATEGORY))));
        facets.add(new FacetDefinition(DEPARTMENT, publicity(set, DEPARTMENT), List.of()));
        for (var question : set.facets()) {
            facets.add(new FacetDefinition(question.code(), question.publicity(), values(set, question)));
        }
        facets.add(new FacetDefinition(CLASSIFICATION, publicity(set, CLASSIFICATION), names(Classification.values())));
        return facets;
    }

    /** Who may read a core field; one that the content does not name is for nobody but the government. */
    static Audience publicity(QuestionSet set, String coreField) {
        return set.core().stream()
                .filter(field -> field.code().equals(coreField))
                .findFirst()
                .map(CoreField::publicity)
                .orElse(Audience.GOVERNMENT);
    }

    private static List<String> values(QuestionSet set, Question question) {
        if (question.vocabulary() == null) {
            return YES_NO;
        }
        return question.namesDepartments() ? List.of() : vocabulary(set.vocabulary(question.vocabulary()));
    }

    private static List<String> vocabulary(Optional<Vocabulary> vocabulary) {
        return vocabulary.map(known -> List.copyOf(known.codes())).orElse(List.of());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.List;
import java.util.Map;
import org.aiplus.identity.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One question, or one field of a question that is answered in rows.
 *
 * @param code stable name, unique in its set (a field: in its question)
 * @param publicity who may read the answer; a field has that of its question
 * @param required whether every record must answer it
 * @param requiredToSubmit whether a vendor must answer it before a submission
 * @param reported whether only imported records answer it, because somebody else reported it; vendors are not asked
 * @param facet whether the catalogue can be filtered by it
 * @param vocabulary vocabulary of a choice, {@code null} for other types; {@link #DEPARTMENT} is not in the content
 * @param check further rule, {@code null} when there is none
 * @param when what earlier answers must be for it to be asked, all of them; empty when it is always asked
 * @param fields fields of a GROUP_LIST in their order, else empty
 */
public record Question(
        String code,
        AnswerType type,
        Audience publicity,
        boolean required,
        boolean requiredToSubmit,
        boolean reported,
        boolean facet,
        @Nullable String vocabulary,
        Limits limits,
        @Nullable Check check,
        List<Condition> when,
        List<Question> fields) {

    /** Vocabulary whose codes are those of the departments, which are reference data and not content. */
    public static final String DEPARTMENT = "department";

    public Question {
        when = List.copyOf(when);
        fields = List.copyOf(fields);
    }

    /** Whether it is asked at all, given the answers to the questions before it. */
    public boolean asked(Map<String, Answer> earlier) {
        return when.stream().allMatch(condition -> condition.holds(earlier));
    }

    /** Whether an answer must be there, once the question is asked. */
    public boolean mustBeAnswered(Completeness completeness) {
        return switch (completeness) {
            case DRAFT -> false;
            case RECORD -> required;
            case SUBMISSION -> required || requiredToSubmit;
        };
    }

    /** Whether the codes are those of departments. */
    public boolean namesDepartments() {
        return DEPARTMENT.equals(vocabulary);
    }
}

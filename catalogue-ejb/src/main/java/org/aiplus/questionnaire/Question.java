// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.List;
import org.aiplus.identity.Audience;
import org.jspecify.annotations.Nullable;

/**
 * One question, or one field of a question that is answered in rows.
 *
 * @param code stable name, unique in its set (a field: in its question)
 * @param publicity who may read the answer; a field has that of its question
 * @param required whether a complete record must answer it
 * @param facet whether the catalogue can be filtered by it
 * @param vocabulary vocabulary of a choice, {@code null} for other types; {@link #DEPARTMENT} is not in the content
 * @param check further rule, {@code null} when there is none
 * @param fields fields of a GROUP_LIST in their order, else empty
 */
public record Question(
        String code,
        AnswerType type,
        Audience publicity,
        boolean required,
        boolean facet,
        @Nullable String vocabulary,
        Limits limits,
        @Nullable Check check,
        List<Question> fields) {

    /** Vocabulary whose codes are those of the departments, which are reference data and not content. */
    public static final String DEPARTMENT = "department";

    public Question {
        fields = List.copyOf(fields);
    }

    /** Whether the codes are those of departments. */
    public boolean namesDepartments() {
        return DEPARTMENT.equals(vocabulary);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.aiplus.department.DepartmentService;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;

/** Makes {@link Words} and {@link EntryWords} for a request. */
@RequestScoped
public class CatalogueWords {

    @Inject
    QuestionSets questionSets;

    @EJB
    DepartmentService departments;

    Words in(Language language) {
        var set = questionSets.current();
        return new Words(language, set, questionSets.texts(set), departments.all());
    }

    EntryWords entries(Language language) {
        return new EntryWords(language, questionSets, departments.all());
    }

    QuestionSets questionSets() {
        return questionSets;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.aiplus.department.DepartmentService;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;

/** Makes {@link Words} for a request. */
@RequestScoped
public class CatalogueWords {

    @Inject
    QuestionSets questionSets;

    @EJB
    DepartmentService departments;

    Words in(Language language) {
        return in(language, questionSets.current());
    }

    Words in(Language language, QuestionSet set) {
        return new Words(language, set, questionSets.texts(set), departments.all());
    }

    QuestionSets questionSets() {
        return questionSets;
    }
}

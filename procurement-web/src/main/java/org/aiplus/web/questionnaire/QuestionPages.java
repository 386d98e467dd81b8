// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.questionnaire.QuestionSetVersionView;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the list of versions, which readers see and authors also after a refusal. */
@Dependent
class QuestionPages {

    @EJB
    QuestionSetService questions;

    @Inject
    PageRequest page;

    QuestionsPage list(Language language, List<FieldError> errors) {
        var versions = new ArrayList<>(questions.versions());
        Collections.reverse(versions);
        var person = page.person();
        boolean author = person != null && person.has(Role.ADMINISTRATOR);
        boolean sees = author || (person != null && person.has(Role.AUDITOR));
        return new QuestionsPage(
                page.frame(language, Texts.in(language).get("questions.title")),
                versions,
                versions.get(0),
                sees ? newestFirst() : null,
                author,
                errors);
    }

    private @Nullable List<QuestionSetVersionView> newestFirst() {
        var history = new ArrayList<>(questions.history());
        Collections.reverse(history);
        return history;
    }
}

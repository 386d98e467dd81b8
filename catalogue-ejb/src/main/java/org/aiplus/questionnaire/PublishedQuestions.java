// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aiplus.shared.PublishedContent;

/** Learns of versions of the questions that were published. */
@Dependent
class PublishedQuestions implements PublishedContent {

    @Inject
    QuestionSets sets;

    @Inject
    PublishedQuestionSetQueries published;

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public void learn() {
        sets.include(published);
    }
}

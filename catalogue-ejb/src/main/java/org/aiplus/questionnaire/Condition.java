// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier answer must be for a question to be asked.
 *
 * @param question code of the earlier question, which is a choice or a yes-or-no question
 * @param values codes of which the answer must be or contain one; {@code true} or {@code false} for yes and no
 */
public record Condition(String question, Set<String> values) {

    public Condition {
        values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** Whether the answers given so far fulfil it; an unanswered question fulfils nothing. */
    public boolean holds(Map<String, Answer> answers) {
        return holds(answers.get(question));
    }

    private boolean holds(@Nullable Answer answer) {
        if (answer instanceof YesNoAnswer yesNo) {
            return values.contains(String.valueOf(yesNo.yes()));
        } else if (answer instanceof ChoiceAnswer choice) {
            return values.contains(choice.code());
        } else if (answer instanceof ChoicesAnswer choices) {
            return choices.codes().stream().anyMatch(values::contains);
        }
        return false;
    }
}

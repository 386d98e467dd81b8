// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.List;

/** A group of questions that are shown together. */
public record Section(String code, List<Question> questions) {
    public Section {
        questions = List.copyOf(questions);
    }
}

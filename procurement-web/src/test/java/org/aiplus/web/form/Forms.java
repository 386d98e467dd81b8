// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.List;
import org.aiplus.department.DepartmentView;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;

/** The form of the question set that this release ships. */
public final class Forms {

    private static final List<DepartmentView> DEPARTMENTS = List.of(
            new DepartmentView("DPO", "office", LocalisedText.english("Digital Policy Office"), null),
            new DepartmentView("TD", "department", LocalisedText.english("Transport Department"), null));

    private Forms() {}

    /** All sections in a language. */
    public static FormSections sections(Language language) {
        var sets = new QuestionSets();
        return new FormSections(sets.current(), sets.texts(sets.current()), language, DEPARTMENTS);
    }

    /** One section in English. */
    public static FormSection section(String code) {
        return sections(Language.EN).find(code).orElseThrow();
    }
}

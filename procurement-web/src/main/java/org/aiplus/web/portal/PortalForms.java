// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.aiplus.department.DepartmentService;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormSections;

/** Makes the form of a submission from the version of the questions that it answers. */
@RequestScoped
public class PortalForms {

    @Inject
    QuestionSets questionSets;

    @EJB
    DepartmentService departments;

    /** The sections of a version in a language. */
    public FormSections sections(String questionSetVersion, Language language) {
        var set = questionSets.get(questionSetVersion);
        return new FormSections(set, questionSets.texts(set), language, departments.all());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.List;

/**
 * Questions that are asked on one page.
 *
 * @param code name in addresses
 * @param title in the page's language
 */
public record FormSection(String code, String title, List<FormQuestion> questions) {
    public FormSection {
        questions = List.copyOf(questions);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import java.util.List;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The page of the API.
 *
 * @param reference what the API consists of; names and explanations are English
 * @param problems every code that a refusal can carry
 */
public record DevelopersPage(PageFrame frame, ApiReference reference, List<ProblemCode> problems) implements Page {
    public DevelopersPage {
        problems = List.copyOf(problems);
    }

    /** What a problem is called in the page's language. */
    public String title(ProblemCode problem) {
        return ProblemTexts.title(problem, frame.language());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import java.util.List;
import java.util.Set;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.support.FieldError;
import org.jspecify.annotations.Nullable;

/** What the pages about correction requests share. */
final class CorrectionWords {

    private static final Set<String> CONTROLS = Set.of("problem", "proposal", "reason");

    private CorrectionWords() {}

    /** The tone of a status; the words say it already. */
    static String tone(CorrectionStatus status) {
        return switch (status) {
            case OPEN -> "warn";
            case ACCEPTED -> "info";
            case CORRECTED -> "good";
            case DECLINED, WITHDRAWN -> "";
        };
    }

    /** Lines as the façades take them. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n");
    }

    /** What is wrong, beside the controls; what is about none of them stands in the summary only. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> new FieldError(control(problem.pointer()), ProblemTexts.detail(problem, language)))
                .toList();
    }

    private static String control(@Nullable String pointer) {
        var name = pointer == null || pointer.isEmpty() ? "" : pointer.substring(1);
        return CONTROLS.contains(name) ? name : "";
    }
}

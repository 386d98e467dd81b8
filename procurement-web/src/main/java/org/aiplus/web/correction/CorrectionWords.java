// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import java.util.List;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;

/** What the pages about correction requests share. */
final class CorrectionWords {

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

    /** What is wrong, by the controls of the forms about mistakes. */
    static List<FieldError> errors(List<Problem> problems, Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("problem", texts.get("correction.problem"))
                .with("proposal", texts.get("correction.proposal"))
                .with("reason", texts.get("correction.words"))
                .errors(problems, language);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import java.util.List;
import org.aiplus.questionnaire.QuestionSetVersionView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * All versions of the questions.
 *
 * @param versions published versions, the current one first
 * @param current the version that new records answer
 * @param history origin of the versions with drafts, newest first; {@code null} for readers who may not see drafts
 * @param author whether the reader may write drafts
 */
public record QuestionsPage(
        PageFrame frame,
        List<String> versions,
        String current,
        @Nullable List<QuestionSetVersionView> history,
        boolean author,
        List<FieldError> errors)
        implements Page {}

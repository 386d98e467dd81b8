// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.portal.MessageLine;
import org.aiplus.web.portal.StageLine;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One submission as a moderator reads it.
 *
 * @param baseRevision number of the published revision that it replaces, zero for a new solution
 * @param all whether the answers that did not change are shown too
 * @param findings what the automatic checks point at, in words
 * @param lacks what would keep it from being submitted today, in words
 * @param groups answers beside the published ones
 * @param history newest first
 * @param acts what the reader can do now
 * @param explained why the reader cannot do what others can; {@code null} when there is nothing to explain
 */
public record ModerationPage(
        PageFrame frame,
        String reference,
        String solution,
        int baseRevision,
        Resolved name,
        Resolved vendor,
        StageLine stage,
        long version,
        boolean all,
        List<String> findings,
        List<String> lacks,
        List<Group> groups,
        List<MessageLine> messages,
        List<SubmissionPage.Event> history,
        List<Act> acts,
        @Nullable String explained,
        List<FieldError> errors)
        implements Page {

    /** What a moderator can do. */
    public enum Act {
        TAKE,
        ASK,
        CHANGES,
        RECOMMEND,
        APPROVE,
        RETURN,
        REJECT
    }

    /** The answers of a section. */
    public record Group(String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One answer.
     *
     * @param field pointer of the field
     * @param before what is published; {@code null} for nothing
     * @param after what was handed in; {@code null} for nothing
     */
    public record Line(
            String field,
            String label,
            @Nullable Value before,
            @Nullable Value after,
            boolean changed) {}

    public ModerationPage {
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
        groups = List.copyOf(groups);
        messages = List.copyOf(messages);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
        errors = List.copyOf(errors);
    }

    /** Whether the reader can do something now. */
    public boolean can(Act act) {
        return acts.contains(act);
    }

    /** Address of an act. */
    public String action(String act) {
        return frame.href("/moderation/" + reference + "/" + act);
    }
}

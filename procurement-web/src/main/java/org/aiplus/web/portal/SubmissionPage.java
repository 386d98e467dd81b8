// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.submission.HistoryLine;
import org.aiplus.web.support.DoerWords;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One submission with what is left to do.
 *
 * @param solution reference of the solution
 * @param baseRevision number of the published revision that it replaces, zero for a new solution
 * @param editable whether the answers can be changed now
 * @param sections in their order
 * @param complete how many sections keep nothing from being submitted
 * @param standing what keeps the vendor from submitting whatever the answers say
 * @param notCopied labels of what was left out of what was copied
 * @param messages what was asked and answered, oldest first
 * @param acts what else can be done now
 * @param receipts every time it was handed in
 * @param history every step, newest first
 * @param apiCall how a program would do the same
 */
public record SubmissionPage(
        PageFrame frame,
        String reference,
        String solution,
        int baseRevision,
        Resolved name,
        StageLine stage,
        boolean editable,
        String checkHref,
        List<SectionLine> sections,
        int complete,
        List<String> standing,
        List<String> notCopied,
        List<MessageLine> messages,
        List<Act> acts,
        List<ReceiptLine> receipts,
        List<Event> history,
        String apiCall)
        implements Page {

    /**
     * A section.
     *
     * @param progress in words, for example {@code 4 of 6 answered}
     * @param state in words
     * @param tone of the state
     */
    public record SectionLine(String href, String title, String progress, String state, String tone) {}

    /** Something that can be done. */
    public record Act(String href, String label) {}

    /** A time that it was handed in. */
    public record ReceiptLine(String href, String label) {}

    /**
     * A step in its life.
     *
     * @param what in words
     * @param when in words
     * @param who did it, in words
     * @param reason in the words of whoever did it; empty for none
     */
    public record Event(String what, String when, String who, String reason) {

        /** The steps in words, newest first. */
        public static List<Event> of(List<HistoryLine> history, PageFrame frame) {
            return history.stream()
                    .sorted(Comparator.comparing(HistoryLine::at).reversed())
                    .map(step -> new Event(
                            frame.texts().of("portal.became", step.to()),
                            frame.formats().time(step.at()),
                            DoerWords.of(step.doer(), "portal.by", frame.texts()),
                            Objects.requireNonNullElse(step.reason(), "")))
                    .toList();
        }
    }

    public SubmissionPage {
        sections = List.copyOf(sections);
        standing = List.copyOf(standing);
        notCopied = List.copyOf(notCopied);
        messages = List.copyOf(messages);
        acts = List.copyOf(acts);
        receipts = List.copyOf(receipts);
        history = List.copyOf(history);
    }

    /** Open questions of moderators. */
    public long questions() {
        return messages.stream().filter(MessageLine::asksForAnswer).count();
    }

    /** Changes that moderators have asked for and that were not handed in yet. */
    public List<MessageLine> wishes() {
        return messages.stream()
                .filter(message -> message.open() && !message.asksForAnswer())
                .toList();
    }

    /** Address of the section in which a change is wanted; {@code null} when it is about all of it. */
    public @Nullable String wishHref(MessageLine wish) {
        return wish.section() == null
                ? null
                : frame.href(
                        "/vendor/submissions/" + reference + "/sections/" + wish.section() + "#" + wish.question());
    }

    /** Address of the messages. */
    public String messagesHref() {
        return frame.href("/vendor/submissions/" + reference + "/messages");
    }
}

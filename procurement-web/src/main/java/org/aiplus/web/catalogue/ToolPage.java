// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.time.Instant;
import java.util.List;
import org.aiplus.pilot.PilotLesson;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.evidence.Proof;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue, as far as the reader may see it.
 *
 * @param reference for example {@code S-000063}
 * @param revision number of the published revision
 * @param verdict whether a department may use it
 * @param summary one or two sentences
 * @param government whether the reader sees what is for the government only
 * @param facts what is known besides the answers
 * @param origin where the entry was taken from
 * @param sections what was answered
 * @param draft whether any text shown is a machine draft, so that the page explains it once
 * @param compareHref where this tool is put beside others; {@code null} when no further one has room there
 * @param compared how many others have been chosen already
 * @param versionsHref what the entry said before
 * @param proof how far each answer is proved
 * @param acts what the reader may do beside each answer, and which are in doubt
 * @param assessed the decision by which it has its status, or where an assessment begins; {@code null} when the reader can
 *     do nothing about there being none
 * @param lessons what pilots have taught about it, the newest first
 */
public record ToolPage(
        PageFrame frame,
        String reference,
        int revision,
        Resolved name,
        Verdict verdict,
        boolean referenceRecord,
        boolean demo,
        @Nullable Resolved summary,
        boolean government,
        List<AnswerSection.Row> facts,
        List<AnswerSection.Row> origin,
        Instant publishedAt,
        List<AnswerSection> sections,
        boolean draft,
        @Nullable String compareHref,
        int compared,
        String versionsHref,
        Proof proof,
        EntryActs acts,
        @Nullable Assessed assessed,
        List<PilotLesson> lessons)
        implements Page {

    /**
     * The answer to the first question of every department.
     *
     * @param status as the product writes it
     * @param reasons why it has that status, in the page's language
     * @param answer what the status means for a department, in a sentence
     * @param classification up to which classification of information; {@code null} when unknown or not for this reader
     * @param conditions under which conditions; {@code null} when there are none or not for this reader
     */
    public record Verdict(
            String status,
            List<String> reasons,
            String answer,
            @Nullable String classification,
            @Nullable Resolved conditions) {
        public Verdict {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What leads to the assessment.
     *
     * @param href of the assessment, or of the page on which one begins
     * @param decision the decision in words, {@code null} when there is none
     */
    public record Assessed(String href, @Nullable String decision) {}

    public ToolPage {
        facts = List.copyOf(facts);
        origin = List.copyOf(origin);
        sections = List.copyOf(sections);
        lessons = List.copyOf(lessons);
    }
}

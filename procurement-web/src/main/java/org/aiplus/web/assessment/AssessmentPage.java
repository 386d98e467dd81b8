// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.assessment.AssessmentAct;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A listing assessment.
 *
 * @param solution reference of the solution
 * @param status how far it is, as the product writes it
 * @param standing status of the solution, as the product writes it
 * @param outcome what it comes to, as the product writes it; {@code null} as long as something is missing, because half
 *     of the findings come to nothing
 * @param percentage share of all points in words, {@code null} when nothing was marked
 * @param band the band in words
 * @param whole whether the reader sees more than the result
 * @param draft whether texts of the criteria are machine drafts in the page's language
 * @param radar chart of the families, {@code null} with fewer than three
 * @param risk the tier and why, {@code null} for readers of the result only and where it was not computed
 * @param facts about the assessment
 * @param gates criteria that are passed or failed
 * @param groups criteria that are marked, by family
 * @param failed how many gates fail
 * @param missing about how many criteria nothing is entered
 * @param terms on what the decision rests
 * @param history its steps, newest first
 * @param acts what the reader can do now
 * @param approvalHref where it is decided, {@code null} when it is not to be decided now
 * @param version that an act is based on
 * @param owners who can own a condition
 * @param typed what was typed into the form that was refused
 */
public record AssessmentPage(
        PageFrame frame,
        String reference,
        String solution,
        Resolved name,
        String status,
        String standing,
        @Nullable String outcome,
        @Nullable String percentage,
        Resolved band,
        boolean whole,
        boolean draft,
        @Nullable Radar radar,
        @Nullable RiskPart risk,
        List<Fact> facts,
        List<Family> families,
        List<Line> gates,
        List<Group> groups,
        int failed,
        int missing,
        List<ConditionLine> conditions,
        List<WaiverLine> waivers,
        List<TermLine> terms,
        List<Event> history,
        List<AssessmentAct> acts,
        @Nullable String approvalHref,
        long version,
        List<Option> owners,
        Typed typed,
        List<FieldError> errors)
        implements Page {

    /** A fact in words. */
    public record Fact(String label, String value, @Nullable String href) {}

    /**
     * The result of a family in words.
     *
     * @param percentage {@code null} as long as one of its criteria is not judged
     */
    public record Family(
            String code, Resolved name, @Nullable String percentage, String floor, boolean met, boolean waived) {}

    /** The criteria of a family. */
    public record Group(String code, Resolved name, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A criterion.
     *
     * @param result result or mark in words
     * @param tone how the result looks
     * @param confidence how well it is proved, in words
     * @param counted the mark that counts in words, when it is another than the one entered; otherwise {@code null}
     * @param reason what was found, {@code null} as long as nothing was entered
     * @param proof the evidence that counted
     */
    public record Line(
            String code,
            Resolved name,
            String result,
            String tone,
            String confidence,
            @Nullable String counted,
            @Nullable String reason,
            List<Proof> proof) {
        public Line {
            proof = List.copyOf(proof);
        }
    }

    /** A piece of evidence in words. */
    public record Proof(String reference, String words) {}

    /**
     * A condition.
     *
     * @param open whether it can be reported
     * @param reported whether somebody looks at it
     */
    public record ConditionLine(
            int number,
            String text,
            String owner,
            String due,
            String status,
            @Nullable String note,
            boolean open,
            boolean reported) {}

    /** A waiver in words. */
    public record WaiverLine(String target, String authority, String reason, String until) {}

    /** Something on which the decision rests, in words. */
    public record TermLine(String what, String until) {}

    /** A step in words. */
    public record Event(String what, String when, @Nullable String reason) {}

    /**
     * What was typed into a small form.
     *
     * @param form which one; empty for none
     */
    public record Typed(
            String form,
            String text,
            String owner,
            String due,
            String target,
            String authority,
            String until,
            String tier) {

        /** Nothing was typed. */
        public static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "");

        /** What stands in a control of a form. */
        public String in(String wanted, String value) {
            return form.equals(wanted) ? value : "";
        }
    }

    public AssessmentPage {
        facts = List.copyOf(facts);
        families = List.copyOf(families);
        gates = List.copyOf(gates);
        groups = List.copyOf(groups);
        conditions = List.copyOf(conditions);
        waivers = List.copyOf(waivers);
        terms = List.copyOf(terms);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
        owners = List.copyOf(owners);
        errors = List.copyOf(errors);
    }

    /** Whether the reader can do something now. */
    public boolean can(AssessmentAct act) {
        return acts.contains(act);
    }

    /** Address of an act. */
    public String action(String act) {
        return frame.href("/assessments/" + reference + "/" + act);
    }
}

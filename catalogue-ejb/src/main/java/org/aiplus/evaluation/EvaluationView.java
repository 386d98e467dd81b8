// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as people of the government read it. Nothing of any bid is in it.
 *
 * @param department code of the department that buys
 * @param useCase reference of the use of AI for which it is held, {@code null} for none
 * @param content what it says; fixed once it was published
 * @param closesAt the closing time that counts, addenda included
 * @param rules edition of the routes by which it is judged
 * @param route the rule of its route, {@code null} as long as the value is not known
 * @param openRoutes routes that the estimated value allows
 * @param candidates tools that were looked at, with the revision that was fixed or would be
 * @param invited vendors that may bid, {@code null} when everybody may
 * @param seats of the panel, those that have ended last
 * @param hash SHA-256 of what was published, hexadecimal; {@code null} for a draft
 * @param lacks what keeps it from being published, with pointers into the content or to {@code /panel}
 * @param acts what the reader can do
 * @param version for the next change
 */
public record EvaluationView(
        EvaluationReference reference,
        String department,
        @Nullable String useCase,
        EvaluationContent content,
        EvaluationStatus status,
        @Nullable Instant closesAt,
        String rules,
        @Nullable RouteRule route,
        List<RouteRule> openRoutes,
        List<Candidate> candidates,
        @Nullable List<Invitee> invited,
        List<Seat> seats,
        List<AddendumView> addenda,
        List<Question> questions,
        List<Step> steps,
        @Nullable String hash,
        @Nullable Instant publishedAt,
        List<Problem> lacks,
        Set<EvaluationAct> acts,
        long version) {

    /**
     * A tool that was looked at.
     *
     * @param revision of the entry
     * @param hash SHA-256 of that revision, hexadecimal
     * @param leftOut why it is no candidate, {@code null} for a candidate
     */
    public record Candidate(
            String solution,
            LocalisedText name,
            UUID vendorId,
            LocalisedText vendor,
            int revision,
            String hash,
            @Nullable String leftOut) {}

    /**
     * A vendor that may bid.
     *
     * @param ground {@code CANDIDATE} or {@code STANDING_OFFER}
     */
    public record Invitee(UUID vendorId, LocalisedText vendor, String ground) {}

    /**
     * A place on the panel.
     *
     * @param name of the person, {@code null} where nobody knows it
     * @param replaces the place that it takes over
     * @param endedAt {@code null} while it is held
     */
    public record Seat(
            UUID id,
            String subject,
            @Nullable String name,
            PanelRole role,
            String division,
            @Nullable UUID replaces,
            Instant appointedAt,
            @Nullable Instant endedAt,
            @Nullable String endReason) {

        /** Whether the person is on the panel. */
        public boolean held() {
            return endedAt == null;
        }
    }

    /**
     * An addendum.
     *
     * @param closesAt the later closing time that it sets, where it sets one
     */
    public record AddendumView(
            int number, String text, @Nullable Instant closesAt, Instant publishedAt) {}

    /** A question of a vendor; who has asked is told to nobody. */
    public record Question(
            int number,
            String question,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** A step of its life. */
    public record Step(EvaluationStatus to, @Nullable String reason, String actor, Instant at) {}

    public EvaluationView {
        openRoutes = List.copyOf(openRoutes);
        candidates = List.copyOf(candidates);
        seats = List.copyOf(seats);
        addenda = List.copyOf(addenda);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        lacks = List.copyOf(lacks);
        acts = Set.copyOf(acts);
    }
}

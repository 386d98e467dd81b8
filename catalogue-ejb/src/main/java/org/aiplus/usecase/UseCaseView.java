// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.need.NeedContent;
import org.aiplus.need.ToolFit;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A use of AI as people read it.
 *
 * @param need what its need says
 * @param tool the tool, {@code null} until one is chosen
 * @param tier the tier of its impact assessment; HIGH as long as nobody has assessed it
 * @param suspendedFrom the stage in which it was suspended, {@code null} when it is not
 * @param gate the gate that leads on, {@code null} at the end
 * @param request what is asked for and not signed yet, {@code null} when nothing is
 * @param moves where it can go without a gate, and how
 * @param candidates the shortlist
 * @param timeline everything that happened, the newest first
 * @param readiness what the department must have in place, with its answers
 * @param stages names of all stages
 * @param decisions names of all decisions
 * @param documentKinds names of the kinds of documents
 * @param parts names of the parts that people can have
 * @param acts what the reader can do
 */
public record UseCaseView(
        UseCaseFacts facts,
        UseCaseDescription description,
        NeedContent need,
        Person owner,
        @Nullable ToolFit tool,
        RiskTier tier,
        @Nullable UseCaseStage suspendedFrom,
        @Nullable Gate gate,
        @Nullable Request request,
        Map<UseCaseStage, UseCaseMoveKind> moves,
        List<Candidate> candidates,
        List<Happening> timeline,
        List<Document> documents,
        List<Readiness> readiness,
        List<Part> people,
        Map<UseCaseStage, LocalisedText> stages,
        Map<String, LocalisedText> decisions,
        Map<String, LocalisedText> documentKinds,
        Map<String, LocalisedText> parts,
        Set<UseCaseAct> acts) {

    /** Somebody, by name where the product has seen them. */
    public record Person(String subject, @Nullable String name) {}

    /**
     * A gate with its own status.
     *
     * @param met how many requirements are met
     * @param signers words of the steps in which its usual decision is signed
     */
    public record Gate(
            String code,
            LocalisedText name,
            List<Requirement> requirements,
            int met,
            List<Choice> choices,
            List<LocalisedText> signers) {

        public Gate {
            requirements = List.copyOf(requirements);
            choices = List.copyOf(choices);
            signers = List.copyOf(signers);
        }
    }

    /**
     * How a requirement stands.
     *
     * @param owner realm role of those who see to it
     * @param path page where it is met or can be, without the language
     */
    public record Requirement(
            String code,
            LocalisedText name,
            EvidenceState.Standing standing,
            String owner,
            @Nullable String path,
            @Nullable LocalDate until) {}

    /**
     * A decision that can be asked for.
     *
     * @param to the stage to which it leads
     * @param open whether everything is there that it needs
     */
    public record Choice(String code, LocalisedText name, UseCaseStage to, boolean open) {}

    /**
     * What somebody asked for.
     *
     * @param gate code of the gate, {@code null} without one
     * @param facts how the requirements stood when it was asked, by code
     * @param approval reference of the round in which it is signed
     * @param answer why it was sent back
     */
    public record Request(
            @Nullable String gate,
            String decision,
            UseCaseStage target,
            String reason,
            Map<String, String> facts,
            String approval,
            UseCaseRequestStatus status,
            @Nullable String answer,
            Person by,
            Instant at) {}

    /** A tool on the shortlist. */
    public record Candidate(
            ToolFit tool,
            String reasonsFor,
            String reasonsAgainst,
            CandidateStatus status,
            @Nullable String reason) {}

    /**
     * One line of the timeline. Exactly one of change, request, comment and document is there.
     *
     * @param language in which a comment is written
     */
    public record Happening(
            Instant at,
            Person by,
            @Nullable Change change,
            @Nullable Request request,
            @Nullable Language language,
            @Nullable String comment,
            @Nullable Document document) {}

    /**
     * A step from stage to stage.
     *
     * @param signers who signed
     */
    public record Change(
            @Nullable UseCaseStage from,
            UseCaseStage to,
            UseCaseMoveKind kind,
            @Nullable String gate,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String approval,
            List<Person> signers) {

        public Change {
            signers = List.copyOf(signers);
        }
    }

    /** A link to a paper. */
    public record Document(UUID id, NewDocument content, Person by, Instant at, boolean removed) {}

    /**
     * Something that the department must have in place.
     *
     * @param item code of the criterion
     * @param beforePilot whether a pilot needs it
     * @param answer {@code null} as long as nobody has answered
     */
    public record Readiness(
            String item,
            LocalisedText name,
            LocalisedText question,
            boolean beforePilot,
            @Nullable ReadinessAnswer answer,
            String remark,
            @Nullable Person by) {}

    /** Who has which part. */
    public record Part(UUID id, Person person, String part) {}

    public UseCaseView {
        moves = Map.copyOf(moves);
        candidates = List.copyOf(candidates);
        timeline = List.copyOf(timeline);
        documents = List.copyOf(documents);
        readiness = List.copyOf(readiness);
        people = List.copyOf(people);
        acts = Set.copyOf(acts);
    }
}

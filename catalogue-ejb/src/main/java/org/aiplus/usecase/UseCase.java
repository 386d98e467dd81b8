// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * One use of AI in one department. It begins in the stage NEED without a tool, has one from the gate G1 on, and a fixed
 * revision of it from the gate G2 on; whoever goes back before these gates gives it up again.
 */
@Entity
class UseCase {

    @Id
    private UUID id;

    private String reference;

    private String need;

    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private String success = "";

    private String reuseCheck = "";

    private String budgetRoute = "";

    @Enumerated(EnumType.STRING)
    private Classification classification;

    @Enumerated(EnumType.STRING)
    private @Nullable OversightLevel oversight;

    private @Nullable String impact;

    @Enumerated(EnumType.STRING)
    private UseCaseStage stage;

    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    private @Nullable UseCaseStage suspendedFrom;

    private @Nullable String solution;

    private @Nullable Integer solutionRevision;

    private String owner;

    private String authors;

    private Instant openedAt;

    private String openedBy;

    private Instant savedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCase() {}

    UseCase(
            UseCaseReference reference,
            String need,
            String department,
            Language language,
            String title,
            Classification classification,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.need = need;
        this.departmentCode = department;
        this.language = language;
        this.title = title;
        this.classification = classification;
        this.stage = UseCaseStage.NEED;
        this.stageSince = at;
        this.owner = by;
        this.authors = by;
        this.openedAt = at;
        this.openedBy = by;
        this.savedAt = at;
    }

    /** A text of one language for those who take texts in languages. */
    static LocalisedText localised(Language language, String text) {
        return new LocalisedText(Map.of(language, new LocalisedText.Text(text, TextState.CHECKED)));
    }

    UseCaseStageChange opened() {
        return new UseCaseStageChange(
                id,
                null,
                UseCaseMoveKind.OPEN,
                new UseCaseMove(stage, null, null, null, null, Set.of(), null, null),
                openedBy,
                openedAt);
    }

    /**
     * Replaces what it says about itself.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    void describe(UseCaseDescription said, String by, Instant at) {
        requireNotEnded();
        this.language = said.language();
        this.title = said.title();
        this.success = said.success();
        this.reuseCheck = said.reuseCheck();
        this.budgetRoute = said.budgetRoute();
        this.classification = said.classification();
        this.oversight = said.oversight();
        this.impact = said.impact();
        this.authors = authors().contains(by) ? authors : authors + " " + by;
        this.savedAt = at;
    }

    /** Somebody else answers for it from now on. */
    void handOver(String subject, Instant at) {
        requireNotEnded();
        this.owner = subject;
        this.savedAt = at;
    }

    /** Marks that something that belongs to it has changed, so that whoever has read it before must read it again. */
    void touch(Instant at) {
        requireNotEnded();
        this.savedAt = at;
    }

    private void requireNotEnded() {
        if (stage == UseCaseStage.RETIRED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /**
     * The one place in which the stage changes.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the table does not know the step, or it would go on somewhere else
     *     than where it was suspended; REQUIRED at {@code /tool} when it has none and needs one
     */
    UseCaseStageChange moveTo(UseCaseMove move, String by, Instant at) {
        var to = move.to();
        var kind = stage.next().get(to);
        if (kind == null || (kind == UseCaseMoveKind.RESUME && to != suspendedFrom)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (kind == UseCaseMoveKind.GATE || kind == UseCaseMoveKind.SKIP || kind == UseCaseMoveKind.BACK) {
            takeTool(to, move);
        }
        var change = new UseCaseStageChange(id, stage, kind, move, by, at);
        this.suspendedFrom = to == UseCaseStage.SUSPENDED ? stage : null;
        this.stage = to;
        this.stageSince = at;
        this.savedAt = at;
        return change;
    }

    /** Before G1 there is no tool, before G2 none of its revisions, and from then on both stay. */
    private void takeTool(UseCaseStage to, UseCaseMove move) {
        if (to == UseCaseStage.NEED || to == UseCaseStage.SHORTLIST) {
            this.solution = null;
            this.solutionRevision = null;
            return;
        }
        var tool = solution == null && move.tool() != null ? move.tool().value() : solution;
        if (tool == null) {
            throw new RuleViolation(List.of(Problem.at("/tool", ProblemCode.REQUIRED)));
        }
        var revision = to == UseCaseStage.EVALUATE ? null : fixedRevision(move);
        if (to != UseCaseStage.EVALUATE && revision == null) {
            throw new RuleViolation(List.of(Problem.at("/tool", ProblemCode.UNKNOWN_SOLUTION)));
        }
        this.solution = tool;
        this.solutionRevision = revision;
    }

    private @Nullable Integer fixedRevision(UseCaseMove move) {
        return solutionRevision == null ? move.revision() : solutionRevision;
    }

    UseCaseFacts facts() {
        return new UseCaseFacts(
                reference(),
                need,
                departmentCode,
                language,
                title,
                stage,
                classification,
                tool(),
                solutionRevision,
                impact,
                owner,
                oversight,
                stageSince,
                version);
    }

    UseCaseDescription description() {
        return new UseCaseDescription(
                language, title, success, reuseCheck, budgetRoute, classification, oversight, impact);
    }

    UUID id() {
        return id;
    }

    UseCaseReference reference() {
        return new UseCaseReference(reference);
    }

    String need() {
        return need;
    }

    String department() {
        return departmentCode;
    }

    UseCaseStage stage() {
        return stage;
    }

    @Nullable
    UseCaseStage suspendedFrom() {
        return suspendedFrom;
    }

    @Nullable
    SolutionReference tool() {
        return solution == null ? null : new SolutionReference(solution);
    }

    String owner() {
        return owner;
    }

    Set<String> authors() {
        return Set.of(authors.split(" "));
    }

    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}

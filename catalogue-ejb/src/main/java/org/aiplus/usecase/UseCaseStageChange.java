// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step of a use from stage to stage: who, when, why, and who signed. It never changes. */
@Entity
class UseCaseStageChange {

    @Id
    private UUID id;

    private UUID useCaseId;

    @Enumerated(EnumType.STRING)
    private @Nullable UseCaseStage fromStage;

    @Enumerated(EnumType.STRING)
    private UseCaseStage toStage;

    @Enumerated(EnumType.STRING)
    private UseCaseMoveKind kind;

    private @Nullable String gate;

    private @Nullable String decision;

    private @Nullable String reason;

    private @Nullable String approval;

    private String signers;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseStageChange() {}

    UseCaseStageChange(
            UUID useCaseId,
            @Nullable UseCaseStage from,
            UseCaseMoveKind kind,
            UseCaseMove move,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.fromStage = from;
        this.toStage = move.to();
        this.kind = kind;
        this.gate = move.gate();
        this.decision = move.decision();
        this.reason = move.reason();
        this.approval = move.approval();
        this.signers = String.join(" ", new TreeSet<>(move.signers()));
        this.actor = actor;
        this.at = at;
    }

    @Nullable
    UseCaseStage from() {
        return fromStage;
    }

    UseCaseStage to() {
        return toStage;
    }

    UseCaseMoveKind kind() {
        return kind;
    }

    @Nullable
    String gate() {
        return gate;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String approval() {
        return approval;
    }

    Set<String> signers() {
        return signers.isEmpty() ? Set.of() : new TreeSet<>(List.of(signers.split(" ")));
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }
}

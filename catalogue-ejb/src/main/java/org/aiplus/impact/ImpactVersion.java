// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What was endorsed at a checkpoint; never changed. */
@Entity
class ImpactVersion {

    @Id
    private UUID id;

    private UUID assessmentId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Checkpoint checkpoint;

    private String content;

    @Enumerated(EnumType.STRING)
    private RiskTier tier;

    private @Nullable String overrideReason;

    private String basis;

    private String approval;

    private String deciders;

    private Instant endorsedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ImpactVersion() {}

    ImpactVersion(ImpactAssessment assessment, String approval, Set<String> deciders, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessment.id();
        this.number = assessment.versions();
        this.checkpoint = assessment.checkpoint();
        this.content = ImpactContentCodec.json(assessment.content());
        this.tier = assessment.effectiveTier();
        var override = assessment.override();
        this.overrideReason = override == null ? null : override.reason();
        this.basis = assessment.basis();
        this.approval = approval;
        this.deciders = String.join(" ", new TreeSet<>(deciders));
        this.endorsedAt = at;
    }

    ImpactView.Endorsed view() {
        return new ImpactView.Endorsed(
                number,
                checkpoint,
                ImpactContentCodec.stored(content),
                tier,
                overrideReason,
                basis,
                approval,
                endorsedAt);
    }
}

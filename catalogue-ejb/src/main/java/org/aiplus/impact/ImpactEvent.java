// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;

/** What happens with impact assessments. */
public sealed interface ImpactEvent extends DomainEvent {

    /** Reference of the assessment. */
    ImpactReference assessment();

    @Override
    default String objectType() {
        return "impact-assessment";
    }

    @Override
    default String objectId() {
        return assessment().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of();
    }

    private static String page(ImpactReference assessment) {
        return "/impact-assessments/" + assessment;
    }

    private static String signatureTask(ImpactReference assessment, ImpactPart part) {
        return "impact-sign " + assessment + " " + part;
    }

    private static String reviseTask(ImpactReference assessment) {
        return "impact-revise " + assessment;
    }

    private static Map<String, String> values(ImpactReference assessment, LocalisedText title) {
        var values = new HashMap<>(Notice.localised("title", title));
        values.put("assessment", assessment.value());
        return values;
    }

    /** A department has begun an assessment. */
    record Opened(ImpactReference assessment, String department) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department);
        }
    }

    /** What it says was changed; signatures of changed parts have ended. */
    record Saved(ImpactReference assessment, Set<ImpactPart> unsigned, RiskTier tier) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.saved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("unsigned", new TreeSet<>(unsigned).toString(), "tier", tier.name());
        }
    }

    /** The department asks officers to sign their parts. */
    record SignaturesAsked(ImpactReference assessment, LocalisedText title, Set<ImpactPart> parts)
            implements ImpactEvent {
        @Override
        public String action() {
            return "impact.signatures-asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("parts", new TreeSet<>(parts).toString());
        }

        @Override
        public List<Notice> notices() {
            return parts.stream()
                    .sorted()
                    .map(part -> Notice.task(
                            "impact-to-sign",
                            new Addressee.Holders(part.role()),
                            page(assessment),
                            values(assessment, title),
                            signatureTask(assessment, part),
                            Optional.empty()))
                    .toList();
        }
    }

    /** An officer has signed a part. */
    record Signed(ImpactReference assessment, ImpactPart part) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.signed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("part", part.name());
        }

        @Override
        public List<String> settles() {
            return List.of(signatureTask(assessment, part));
        }
    }

    /** A second person has set another tier. */
    record TierOverridden(ImpactReference assessment, RiskTier computed, RiskTier tier) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.tier-overridden";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("computed", computed.name(), "tier", tier.name());
        }
    }

    /** The department has handed it in. */
    record HandedIn(ImpactReference assessment, Checkpoint checkpoint, RiskTier tier, String approval)
            implements ImpactEvent {
        @Override
        public String action() {
            return "impact.handed-in";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("checkpoint", checkpoint.name(), "tier", tier.name(), "approval", approval);
        }

        @Override
        public List<String> settles() {
            return List.of(reviseTask(assessment));
        }
    }

    /** The department has taken it back. */
    record TakenBack(ImpactReference assessment) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.taken-back";
        }
    }

    /** A reviewer has sent it back. */
    record SentBack(ImpactReference assessment, String approval) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.sent-back";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("approval", approval);
        }
    }

    /** Everybody has endorsed it. */
    record Endorsed(ImpactReference assessment, Checkpoint checkpoint, int number, RiskTier tier)
            implements ImpactEvent {
        @Override
        public String action() {
            return "impact.endorsed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("checkpoint", checkpoint.name(), "number", number, "tier", tier.name());
        }
    }

    /** Something that it rests on has changed; whoever saved it last must look at it. */
    record BecameStale(ImpactReference assessment, LocalisedText title, Set<StaleReason> reasons, String author)
            implements ImpactEvent {
        @Override
        public String action() {
            return "impact.became-stale";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("reasons", new TreeSet<>(reasons).toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "impact-stale",
                    new Addressee.Person(author),
                    page(assessment),
                    values(assessment, title),
                    reviseTask(assessment),
                    Optional.empty()));
        }
    }

    /** The use has reached the next checkpoint. */
    record CheckpointReached(ImpactReference assessment, Checkpoint checkpoint) implements ImpactEvent {
        @Override
        public String action() {
            return "impact.checkpoint-reached";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("checkpoint", checkpoint.name());
        }
    }
}

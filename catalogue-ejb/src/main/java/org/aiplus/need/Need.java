// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.Classification;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A service need of one department. */
@Entity
class Need {

    @Id
    private UUID id;

    private String reference;

    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;

    private String problem;

    private String process;

    private @Nullable BigDecimal volumePerMonth;

    private @Nullable BigDecimal minutesPerCase;

    private @Nullable BigDecimal costPerCase;

    private @Nullable BigDecimal errorProportion;

    @Enumerated(EnumType.STRING)
    private @Nullable Classification classification;

    private String categories;

    private boolean invitesProposals;

    private @Nullable LocalDate proposalsUntil;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private String authors;

    private Instant openedAt;

    private String openedBy;

    private Instant savedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    @SuppressWarnings("NullAway.Init")
    Need(NeedReference reference, String department, NeedContent content, String by, Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.departmentCode = department;
        this.status = NeedStatus.DRAFT;
        this.authors = by;
        this.openedAt = at;
        this.openedBy = by;
        keep(content, at);
    }

    NeedStatusChange begun() {
        return new NeedStatusChange(id, null, status, null, openedBy, openedAt);
    }

    /**
     * Replaces what it says.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was matched or closed
     */
    void save(NeedContent content, String by, Instant at) {
        if (!status.editable()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.authors = authors().contains(by) ? authors : authors + " " + by;
        keep(content, at);
    }

    private void keep(NeedContent content, Instant at) {
        this.language = content.language();
        this.title = content.title();
        this.problem = content.problem();
        this.process = content.process();
        this.volumePerMonth = content.baseline().volumePerMonth();
        this.minutesPerCase = content.baseline().minutesPerCase();
        this.costPerCase = content.baseline().costPerCase();
        this.errorProportion = content.baseline().errorProportion();
        this.classification = content.classification();
        this.categories = StoredJson.format(content.categories());
        this.invitesProposals = content.invitesProposals();
        this.proposalsUntil = content.proposalsUntil();
        this.savedAt = at;
    }

    /** The one place in which the status changes. */
    NeedStatusChange moveTo(NeedStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new NeedStatusChange(id, status, next, reason, by, at);
        this.status = next;
        this.savedAt = at;
        return change;
    }

    /** Whether vendors read it and may propose on this day. */
    boolean takesProposals(LocalDate today) {
        return status == NeedStatus.OPEN
                && invitesProposals
                && (proposalsUntil == null || !today.isAfter(proposalsUntil));
    }

    /** Whether vendors read it. */
    boolean invites() {
        return status == NeedStatus.OPEN && invitesProposals;
    }

    NeedContent content() {
        return new NeedContent(
                language,
                title,
                problem,
                process,
                baseline(),
                classification,
                StoredJson.codes(categories),
                invitesProposals,
                proposalsUntil);
    }

    NeedBaseline baseline() {
        return new NeedBaseline(
                plain(volumePerMonth), plain(minutesPerCase), plain(costPerCase), plain(errorProportion));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        var plain = stored.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    UUID id() {
        return id;
    }

    NeedReference reference() {
        return new NeedReference(reference);
    }

    String department() {
        return departmentCode;
    }

    NeedStatus status() {
        return status;
    }

    Set<String> authors() {
        return Set.of(authors.split(" "));
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }
}

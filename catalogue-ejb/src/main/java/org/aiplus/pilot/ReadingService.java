// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Readings of pilots: one by one, by file, and from programs of the tool's vendor where the charter says so. */
@Stateless
public class ReadingService {

    /** Most readings of one part of a list. */
    public static final int MAX_LIMIT = 200;

    private static final int MAX_REASON = 500;
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Access access;

    @Inject
    PilotAccess rights;

    @Inject
    PilotRepository pilots;

    @Inject
    ReadingRepository readings;

    @Inject
    PilotWatch watch;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What readings of a pilot must say, for programs that send them.
     *
     * @throws NotFound when there is none, and for those who do not report for it
     */
    @RolesAllowed({Role.AI_OWNER, Role.VENDOR})
    public ReportingSheet sheet(PilotReference reference) {
        var charter = pilots.find(reference).orElseThrow(NotFound::new);
        rights.reporter(charter, ReadingChannel.FORM);
        if (charter.status() == PilotStatus.DRAFT) {
            throw new NotFound();
        }
        return ReportingSheet.of(charter);
    }

    /**
     * Readings of a pilot, the newest first, withdrawn ones included.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most readings wanted, from 1 to {@link #MAX_LIMIT}
     * @throws NotFound when there is none, and for people of other departments who do not read all
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public Slice<ReadingView> list(PilotReference reference, @Nullable String cursor, int limit) {
        var charter = rights.readable(pilots.find(reference).orElseThrow(NotFound::new));
        if (cursor != null && !UUIDS.matcher(cursor).matches()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var before = cursor == null ? null : UUID.fromString(cursor);
        var content = charter.content();
        var found = readings.before(charter.id(), before, most + 1).stream()
                .map(kept -> view(kept, content))
                .toList();
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Slice<>(shown, found.size() > most ? shown.get(most - 1).id().toString() : null);
    }

    private static ReadingView view(ReadingRepository.Kept kept, CharterContent content) {
        var reading = kept.reading();
        var estimate = content.metric(Objects.requireNonNull(reading.metric()))
                .flatMap(metric -> Intervals.estimate(
                        Objects.requireNonNull(metric.kind()),
                        PooledSample.of(reading.pilot()),
                        PooledSample.of(reading.control()),
                        Tallies.level(content)));
        return new ReadingView(
                kept.id(),
                reading,
                estimate.orElse(null),
                kept.channel(),
                kept.by(),
                kept.at(),
                kept.withdrawnReason());
    }

    /**
     * Takes one reading.
     *
     * @param key for sending it once; empty for none
     * @return its id
     * @throws NotFound when there is no such pilot, and for those who do not report for it
     * @throws RuleViolation with all problems and pointers: REQUIRED and NOT_ASKED by the kind of the metric, OUTSIDE_PILOT,
     *     DATE_IN_FUTURE, PERIOD_REPEATED; TRANSITION_NOT_ALLOWED unless the pilot runs; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed({Role.AI_OWNER, Role.VENDOR})
    public UUID add(PilotReference reference, Reading reading, Optional<IdempotencyKey> key) {
        var charter = locked(reference);
        var channel = rights.reporter(charter, ReadingChannel.FORM);
        var id = idempotentRequests.once(key, reference + " " + reading, () -> take(charter, channel, reading)
                .toString());
        return UUID.fromString(id);
    }

    private UUID take(PilotCharter charter, ReadingChannel channel, Reading reading) {
        var by = access.requireSignedIn();
        var at = clock.nowForDeadline();
        charter.reported(by);
        var problems = new Problems();
        ReadingRules.check(
                reading, charter.content(), at.atZone(CatalogueClock.ZONE).toLocalDate(), problems);
        problems.throwIfAny();
        if (!readings.repeated(charter.id(), List.of(reading)).isEmpty()) {
            problems.add("/from", ProblemCode.PERIOD_REPEATED);
            problems.throwIfAny();
        }
        var id = readings.add(charter.id(), List.of(reading), channel, by, at);
        readings.tally(charter.id(), List.of(Tallies.of(reading)));
        events.fire(new PilotEvent.ReadingsTaken(charter.reference(), channel, 1, 0));
        watch.afterReadings(charter);
        return id;
    }

    /**
     * Takes a file of readings: good rows are kept and bad ones reported, all in one transaction. The same file again repeats
     * periods, and nothing is counted twice.
     *
     * @param file UTF-8, read once and not closed
     * @param preview whether nothing is kept
     * @throws NotFound when there is no such pilot, and for those who do not report for it
     * @throws RuleViolation IMPORT_ENCODING, IMPORT_UNREADABLE, IMPORT_UNKNOWN_COLUMN, IMPORT_MISSING_COLUMN or
     *     IMPORT_TOO_MANY_ROWS when the file as a whole is refused; TRANSITION_NOT_ALLOWED unless the pilot runs
     */
    @RolesAllowed({Role.AI_OWNER, Role.VENDOR})
    public ReadingReport upload(PilotReference reference, ReadingFormat format, InputStream file, boolean preview) {
        var charter = locked(reference);
        var channel = rights.reporter(charter, ReadingChannel.FILE);
        return take(charter, channel, format, file, preview);
    }

    private ReadingReport take(
            PilotCharter charter, ReadingChannel channel, ReadingFormat format, InputStream file, boolean preview) {
        var by = access.requireSignedIn();
        var at = clock.nowForDeadline();
        if (!charter.status().running()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var today = at.atZone(CatalogueClock.ZONE).toLocalDate();
        var intake = new ReadingIntake(readings, charter, channel, preview, by, at, today);
        ReadingFile.read(file, format, intake::add);
        var report = intake.finish();
        if (!preview && report.accepted() > 0) {
            charter.reported(by);
            events.fire(new PilotEvent.ReadingsTaken(
                    charter.reference(), channel, report.accepted(), report.refusedRows()));
            watch.afterReadings(charter);
        }
        return report;
    }

    /**
     * Tells what a file would do and keeps it for a day, until it is confirmed by the same person.
     *
     * @throws NotFound when there is no such pilot, and for those who do not report for it
     * @throws RuleViolation as {@link #upload} does
     */
    @RolesAllowed(Role.AI_OWNER)
    public ReadingReport preview(PilotReference reference, ReadingFormat format, byte[] content) {
        var charter = rights.own(locked(reference));
        var report = take(charter, ReadingChannel.FILE, format, new ByteArrayInputStream(content), true);
        if (report.accepted() == 0) {
            return report;
        }
        var upload = Ids.next();
        readings.keepUpload(upload, charter.id(), access.requireSignedIn(), clock.now(), format, content);
        return report.waiting(upload);
    }

    /**
     * Takes a file that was previewed by the same person.
     *
     * @throws NotFound when there is no such pilot, and for people of other departments
     * @throws RuleViolation IMPORT_PREVIEW_GONE when it was confirmed already or is older than a day; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.AI_OWNER)
    public ReadingReport confirm(PilotReference reference, UUID upload) {
        var charter = rights.own(locked(reference));
        var waiting = readings.takeUpload(upload, charter.id(), access.requireSignedIn(), clock.now())
                .orElseThrow(() -> new RuleViolation(ProblemCode.IMPORT_PREVIEW_GONE));
        var file = new ByteArrayInputStream(waiting.content());
        return take(charter, ReadingChannel.FILE, waiting.format(), file, false);
    }

    /**
     * Withdraws a reading that was wrong. It stays in the list with the reason and no longer counts.
     *
     * @param reason 1 to 500 characters
     * @throws NotFound when there is none that stands, and for people of other departments
     * @throws RuleViolation for the reason REQUIRED, TOO_LONG or CONTROL_CHARACTER; TRANSITION_NOT_ALLOWED unless the pilot
     *     runs
     */
    @RolesAllowed(Role.AI_OWNER)
    public void withdraw(PilotReference reference, UUID id, @Nullable String reason) {
        var charter = rights.own(locked(reference));
        var kept = readings.find(charter.id(), id)
                .filter(found -> found.withdrawnReason() == null)
                .orElseThrow(NotFound::new);
        var words = Objects.requireNonNullElse(reason, "").strip();
        var problems = new Problems();
        TextRules.check(words, false, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        var by = access.requireSignedIn();
        charter.reported(by);
        readings.withdraw(id, words, by, clock.now());
        readings.tally(charter.id(), List.of(Tallies.of(kept.reading()).negated()));
        events.fire(new PilotEvent.ReadingWithdrawn(reference, id.toString()));
        watch.afterReadings(charter);
    }

    private PilotCharter locked(PilotReference reference) {
        return pilots.forUpdate(reference).orElseThrow(NotFound::new);
    }
}

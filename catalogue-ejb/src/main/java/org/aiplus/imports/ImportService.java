// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;

/**
 * Imports of files by administrators. The same file again changes nothing: rows are recognised by their source system and
 * external id, and what already says the same is left alone.
 */
@Stateless
public class ImportService {

    /**
     * A report together with the upload that waits for a confirmation.
     *
     * @param upload id to confirm with {@link #confirm}
     */
    public record Preview(UUID upload, ImportReport report) {}

    /** Most imports of one part of the history. */
    public static final int LARGEST_PART = 100;

    private static final UUID NEWEST = new UUID(-1, -1);
    private static final Pattern CURSOR = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    Access access;

    @Inject
    ImportProfiles profiles;

    @Inject
    QuestionSets questionSets;

    @Inject
    ImportTransactions transactions;

    @Inject
    ImportRepository imports;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Names of the column mappings, in the order in which they are offered. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<String> profiles() {
        return profiles.names();
    }

    /**
     * Imports a file. Batches have transactions of their own unless all rows must go together.
     *
     * @param file the file's bytes, read once and not closed
     * @throws RuleViolation IMPORT_UNKNOWN_PROFILE, IMPORT_ENCODING, IMPORT_UNREADABLE, IMPORT_UNKNOWN_COLUMN,
     *     IMPORT_MISSING_COLUMN or IMPORT_TOO_MANY_ROWS when the file as a whole is refused
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportReport run(ImportRequest request, InputStream file) {
        var profile = profiles.get(request.profile());
        var set = questionSets.current();
        var reader = new RowReader(request, profile, new RowMapper(profile, set::vocabulary));
        var id = Ids.next();
        var tally = new ImportTally();
        var hashed = new DigestInputStream(file, ImportTally.sha256());
        List<RowReport> notKept = new ArrayList<>();
        boolean applied = true;
        if (request.mode() == ImportMode.ROW_BY_ROW) {
            var batch = new RowBatch(rows -> tally.add(transactions.applyAndReport(id, profile, rows, tally)));
            reader.forEach(hashed, batch::add);
            batch.finish();
        } else {
            boolean preview = request.mode() == ImportMode.PREVIEW;
            notKept = transactions.applyTogether(id, profile, reader, hashed, tally, preview);
            applied = !preview && tally.refused() == 0;
        }
        var report = new ImportReport(
                id,
                profile.name(),
                request.mode(),
                request.fileName(),
                HexFormat.of().formatHex(hashed.getMessageDigest().digest()),
                tally.hash(),
                clock.now(),
                applied,
                tally.rows(),
                tally.counts(),
                List.of());
        transactions.keep(report, notKept, access.caller().actor(), () -> announce(report));
        return imports.find(id).orElseThrow(NotFound::new);
    }

    /** Tells what an import of an uploaded file would do and keeps the file for a day, until it is confirmed. */
    @RolesAllowed(Role.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Preview preview(ImportRequest request, byte[] content) {
        var asPreview = new ImportRequest(
                request.profile(), request.format(), ImportMode.PREVIEW, request.charset(), request.fileName());
        var report = run(asPreview, new ByteArrayInputStream(content));
        var upload = Ids.next();
        transactions.keepUpload(upload, access.caller().actor(), clock.now(), asPreview, content);
        return new Preview(upload, report);
    }

    /**
     * Imports a file that was previewed by the same person.
     *
     * @throws RuleViolation IMPORT_PREVIEW_GONE when it was confirmed already or is older than a day
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportReport confirm(UUID upload, ImportMode mode) {
        var file = transactions
                .takeUpload(upload, access.caller().actor())
                .orElseThrow(() -> new RuleViolation(ProblemCode.IMPORT_PREVIEW_GONE));
        var request = new ImportRequest(
                file.profile(), file.format(), mode, Charset.forName(file.charset()), file.fileName());
        return run(request, new ByteArrayInputStream(file.content()));
    }

    /**
     * Past imports and previews, newest first.
     *
     * @param cursor where to go on, from the part before; empty to begin with the newest
     * @param limit most imports of this part, 1 to {@link #LARGEST_PART}
     * @throws RuleViolation {@code INVALID_CURSOR} for a cursor that was not answered by this, {@code INVALID_PARAMETER}
     *     for a limit out of range
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public Slice<ImportSummary> history(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PART) {
            throw new RuleViolation(List.of(Problem.at("/limit", ProblemCode.INVALID_PARAMETER, "name", "limit")));
        }
        var found = imports.before(cursor.map(ImportService::position).orElse(NEWEST), limit + 1);
        return found.size() <= limit
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, limit), found.get(limit - 1).id().toString());
    }

    private static UUID position(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        return UUID.fromString(cursor);
    }

    /** The report of an import. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public ImportReport report(UUID id) {
        return imports.find(id).orElseThrow(NotFound::new);
    }

    /** Rows of a report after a line, at most {@code limit}, in order. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
    public List<RowReport> rows(UUID id, long afterLine, int limit) {
        if (!imports.exists(id)) {
            throw new NotFound();
        }
        return imports.rows(id, afterLine, limit, false);
    }

    private void announce(ImportReport report) {
        events.fire(new ImportEvent.Finished(
                report.id(),
                report.profile(),
                report.rows(),
                report.counts().getOrDefault(RowOutcome.REFUSED, 0L),
                report.applied(),
                report.reportHash()));
    }
}

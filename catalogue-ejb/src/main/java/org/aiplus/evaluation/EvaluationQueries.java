// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. */
@Dependent
class EvaluationQueries {

    private static final String SUMMARY = """
            select e.reference, e.department_code, e.title, e.language, e.status, e.closes_at, e.saved_at,
                (select s.role from evaluation_seat s
                    where s.evaluation_id = e.id and s.subject = :subject and s.ended_at is null) as seat
            from evaluation e
            where (cast(:status as varchar) is null or e.status = :status)
                and (cast(:useCase as varchar) is null or e.use_case = :useCase)
                and (cast(:before as varchar) is null
                    or e.opened_at < (select b.opened_at from evaluation b where b.reference = :before))
            """;

    private static final String ANY_OR_OWN = """
             and (cast(:all as boolean) or exists (select 1 from evaluation_seat s
                    where s.evaluation_id = e.id and s.subject = :subject and s.ended_at is null)
                or e.department_code in (:departments))
            order by e.opened_at desc
            """;

    private static final String INVITED = """
             and e.published_at is not null and e.status <> 'CANCELLED'
             and (exists (select 1 from evaluation_invitee i
                    where i.evaluation_id = e.id and i.vendor_id in (:vendors))
                or (e.frozen is json object and not exists (select 1 from evaluation_invitee i where i.evaluation_id = e.id)
                    and exists (select 1 from vendor v where v.id in (:vendors) and v.status = 'VERIFIED')))
            order by e.opened_at desc
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * A published entry as an evaluation sees it.
     *
     * @param vendor who offers it, {@code null} for what no vendor sells
     */
    record Entry(
            String solution,
            LocalisedText name,
            @Nullable UUID vendor,
            @Nullable LocalisedText vendorName,
            @Nullable String vendorStatus,
            int revision,
            String hash,
            SolutionStatus status,
            boolean referenceRecord) {}

    /** Who reads lists of evaluations: everything, or what somebody sits in or buys. */
    record Reader(String subject, boolean all, Collection<String> departments) {}

    /** Evaluations, the newest first. */
    List<EvaluationSummary> list(
            Reader reader,
            @Nullable EvaluationStatus status,
            @Nullable String useCase,
            @Nullable EvaluationReference before,
            int limit) {
        var query = entityManager
                .createNativeQuery(SUMMARY + ANY_OR_OWN)
                .setParameter("subject", reader.subject())
                .setParameter("all", reader.all())
                .setParameter("departments", reader.departments().isEmpty() ? List.of("") : reader.departments());
        return page(query.setParameter("useCase", useCase), status, before, limit);
    }

    /** Evaluations in which one of the vendors may bid or might have, the newest first. */
    List<EvaluationSummary> invitations(
            String subject, Collection<UUID> vendors, @Nullable EvaluationReference before, int limit) {
        if (vendors.isEmpty()) {
            return List.of();
        }
        var query = entityManager
                .createNativeQuery(SUMMARY + INVITED)
                .setParameter("subject", subject)
                .setParameter("vendors", vendors);
        return page(query.setParameter("useCase", null), null, before, limit);
    }

    private static List<EvaluationSummary> page(
            Query query, @Nullable EvaluationStatus status, @Nullable EvaluationReference before, int limit) {
        List<?> rows = query.setParameter("status", status == null ? null : status.name())
                .setParameter("before", before == null ? null : before.value())
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static EvaluationSummary summary(Object[] row) {
        return new EvaluationSummary(
                new EvaluationReference((String) row[0]),
                (String) row[1],
                (String) row[2],
                Language.valueOf((String) row[3]),
                EvaluationStatus.valueOf((String) row[4]),
                (Instant) row[5],
                row[7] == null ? null : PanelRole.valueOf((String) row[7]),
                (Instant) row[6]);
    }

    /** Published entries by reference; others are left out. */
    Map<String, Entry> entries(Collection<String> solutions) {
        var entries = new LinkedHashMap<String, Entry>();
        if (solutions.isEmpty()) {
            return entries;
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.reference, cast(r.name as text), s.vendor_id, cast(v.name as text), v.status,
                            r.number, r.content_hash, s.status as standing, s.reference_record
                        from solution s
                        join solution_revision r on r.id = s.published_revision_id
                        left join vendor v on v.id = s.vendor_id
                        where s.reference in (:solutions)""")
                .setParameter("solutions", solutions)
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            entries.put(
                    (String) columns[0],
                    new Entry(
                            (String) columns[0],
                            StoredJson.localisedText((String) columns[1]),
                            (UUID) columns[2],
                            columns[3] == null ? null : StoredJson.localisedText((String) columns[3]),
                            (String) columns[4],
                            ((Number) columns[5]).intValue(),
                            HexFormat.of().formatHex((byte[]) columns[6]),
                            SolutionStatus.valueOf((String) columns[7]),
                            (Boolean) columns[8]));
        }
        return entries;
    }

    /** The tools that were fixed at publication, in the order of their references. */
    List<EvaluationView.Candidate> candidates(UUID evaluation) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select c.solution, cast(r.name as text), c.vendor_id, cast(v.name as text), c.revision,
                            c.revision_hash, c.left_out
                        from evaluation_candidate c
                        join solution s on s.reference = c.solution
                        join solution_revision r on r.solution_id = s.id and r.number = c.revision
                        join vendor v on v.id = c.vendor_id
                        where c.evaluation_id = :evaluation order by c.solution""")
                .setParameter("evaluation", evaluation)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(columns -> new EvaluationView.Candidate(
                        (String) columns[0],
                        StoredJson.localisedText((String) columns[1]),
                        (UUID) columns[2],
                        StoredJson.localisedText((String) columns[3]),
                        ((Number) columns[4]).intValue(),
                        HexFormat.of().formatHex((byte[]) columns[5]),
                        (String) columns[6]))
                .toList();
    }

    /** Evaluation of a reference, for statements that need its id. */
    Optional<UUID> id(EvaluationReference reference) {
        List<?> found = entityManager
                .createNativeQuery("select e.id from evaluation e where e.reference = :reference")
                .setParameter("reference", reference.value())
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }
}

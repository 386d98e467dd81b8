// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Notices as everybody reads them. Nothing that is not public is in these statements. */
@Dependent
class NoticeQueries {

    private static final String NOTICE = """
            select e.reference, n.number, e.title, e.language, e.department_code, n.route, cast(v.name as text),
                n.solution, cast(r.name as text), n.price, n.bidders, n.published_at, n.standstill_days,
                a.standstill_until, a.status, c.reference as contract, c.value, c.starts_on, c.ends_on
            from award_notice n
            join award a on a.evaluation_id = n.evaluation_id and a.notices = n.number
            join evaluation e on e.id = n.evaluation_id
            join vendor v on v.id = n.vendor_id
            join solution s on s.reference = n.solution
            join solution_revision r on r.id = s.published_revision_id
            left join contract c on c.evaluation_id = n.evaluation_id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** The notice that was given last about an evaluation. */
    Optional<AwardNoticeView> of(EvaluationReference reference) {
        List<?> rows = entityManager
                .createNativeQuery(NOTICE + " where e.reference = :reference")
                .setParameter("reference", reference.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** Notices, the newest first. */
    List<AwardNoticeView> list(@Nullable EvaluationReference before, int limit) {
        List<?> rows = entityManager
                .createNativeQuery(NOTICE + """
                         where cast(:before as varchar) is null or n.published_at < (
                            select m.published_at from award_notice m join award b
                                on b.evaluation_id = m.evaluation_id and b.notices = m.number
                            where b.reference = :before)
                        order by n.published_at desc""")
                .setParameter("before", before == null ? null : before.value())
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    /** Names of published entries, in all their languages. */
    Set<String> namesOf(Collection<String> solutions) {
        var names = new HashSet<String>();
        if (!solutions.isEmpty()) {
            for (var row : entityManager
                    .createNativeQuery("""
                            select cast(r.name as text) from solution s
                            join solution_revision r on r.id = s.published_revision_id
                            where s.reference in (:solutions)""")
                    .setParameter("solutions", solutions)
                    .getResultList()) {
                StoredJson.localisedText((String) row).texts().values().forEach(text -> names.add(text.text()));
            }
        }
        return names;
    }

    private static AwardNoticeView view(Object[] row) {
        var status = AwardStatus.valueOf((String) row[14]);
        var contract = (String) row[15];
        return new AwardNoticeView(
                new EvaluationReference((String) row[0]),
                ((Number) row[1]).intValue(),
                (String) row[2],
                Language.valueOf((String) row[3]),
                (String) row[4],
                ProcurementRoute.valueOf((String) row[5]),
                StoredJson.localisedText((String) row[6]),
                (String) row[7],
                StoredJson.localisedText((String) row[8]),
                (BigDecimal) row[9],
                ((Number) row[10]).intValue(),
                (Instant) row[11],
                ((Number) row[12]).intValue(),
                status.noticed() ? (Instant) row[13] : null,
                status,
                contract == null
                        ? null
                        : new AwardNoticeView.Made(contract, (BigDecimal) row[16], day(row[17]), day(row[18])));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}

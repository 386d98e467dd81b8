// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. Board and table are two cuts of one query. */
@Dependent
class UseCaseQueries {

    /** Most uses of one column of the board. */
    static final int COLUMN = 20;

    private static final String SHOWN = """
            select u.reference, u.department_code, u.language, u.title, u.stage, u.solution, cast(r.name as text),
                   u.stage_since, exists (select 1 from use_case_request q
                                          where q.use_case_id = u.id and q.status = 'OPEN'), u.total
            from (%s) u
            left join solution s on s.reference = u.solution
            left join solution_revision r on r.id = s.published_revision_id
            order by %s""";

    private static final String WANTED = """
            from use_case u
            where (cast(:departments as text) is null or u.department_code = any (string_to_array(:departments, ' ')))
              and (cast(:stage as text) is null or u.stage = :stage)
              and (cast(:department as text) is null or u.department_code = :department)
              and (cast(:solution as text) is null or u.solution = :solution)""";

    /** How many uses are in a stage, and those that have been in it longest. */
    record Column(long total, List<UseCaseSummary> oldest) {}

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Uses, the newest first.
     *
     * @param departments only of these, {@code null} for all
     * @param before the last reference of the part before, {@code null} for the beginning
     */
    List<UseCaseSummary> list(
            @Nullable Collection<String> departments,
            UseCaseFilter filter,
            @Nullable UseCaseReference before,
            Instant now,
            int limit) {
        var inner = "select u.*, cast(0 as bigint) as total " + WANTED
                + (before == null
                        ? ""
                        : " and (u.opened_at, u.reference) <"
                                + " (select b.opened_at, b.reference from use_case b where b.reference = :before)")
                + " order by u.opened_at desc, u.reference desc limit :limit";
        var query = ask(inner, "u.opened_at desc, u.reference desc", departments, filter)
                .setParameter("limit", limit);
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return rows(query).stream().map(row -> summary(row, now)).toList();
    }

    /** The columns of the board that are not empty. */
    Map<UseCaseStage, Column> board(@Nullable Collection<String> departments, UseCaseFilter filter, Instant now) {
        var inner = "select w.* from (select u.*, count(*) over (partition by u.stage) as total,"
                + " row_number() over (partition by u.stage order by u.stage_since, u.reference) as place " + WANTED
                + ") w where w.place <= " + COLUMN;
        var columns = new EnumMap<UseCaseStage, Column>(UseCaseStage.class);
        for (var row : rows(ask(inner, "u.stage_since, u.reference", departments, filter))) {
            var summary = summary(row, now);
            columns.computeIfAbsent(
                            summary.stage(), stage -> new Column(((Number) row[9]).longValue(), new ArrayList<>()))
                    .oldest()
                    .add(summary);
        }
        return columns;
    }

    private Query ask(String inner, String order, @Nullable Collection<String> departments, UseCaseFilter filter) {
        var stage = filter.stage();
        return entityManager
                .createNativeQuery(SHOWN.replaceFirst("%s", inner).replaceFirst("%s", order))
                .setParameter("departments", departments == null ? null : String.join(" ", departments))
                .setParameter("stage", stage == null ? null : stage.name())
                .setParameter("department", filter.department())
                .setParameter("solution", filter.solution());
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static UseCaseSummary summary(Object[] row, Instant now) {
        var since = (Instant) row[7];
        return new UseCaseSummary(
                new UseCaseReference((String) row[0]),
                (String) row[1],
                Language.valueOf((String) row[2]),
                (String) row[3],
                UseCaseStage.valueOf((String) row[4]),
                (String) row[5],
                Optional.ofNullable((String) row[6])
                        .map(StoredJson::localisedText)
                        .orElse(null),
                since,
                Duration.between(since, now).toDays(),
                (Boolean) row[8],
                false);
    }

    /** How many other departments try or use each tool now, by reference of the tool. */
    Map<String, Integer> departmentsUsing(Collection<String> solutions, String except) {
        if (solutions.isEmpty()) {
            return Map.of();
        }
        List<?> found = entityManager
                .createNativeQuery("""
                        select u.solution, count(distinct u.department_code) from use_case u
                        where u.solution in (:solutions) and u.department_code <> :except
                          and u.stage in ('POC', 'PILOT', 'ROLLOUT', 'LIVE')
                        group by u.solution""")
                .setParameter("solutions", solutions)
                .setParameter("except", except)
                .getResultList();
        var counts = new HashMap<String, Integer>();
        found.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }
}

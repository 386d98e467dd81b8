// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Keeps reports of imports and files that wait for a confirmation. */
@Dependent
class ImportRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(ImportReport report, String actor) {
        entityManager
                .createNativeQuery("""
                    insert into import_run (id, profile, mode, file_name, file_hash, report_hash, at, actor, applied,
                        row_count, created, revised, unchanged, refused)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)\
                    """)
                .setParameter(1, report.id())
                .setParameter(2, report.profile())
                .setParameter(3, report.mode().name())
                .setParameter(4, report.fileName())
                .setParameter(5, HexFormat.of().parseHex(report.fileHash()))
                .setParameter(6, HexFormat.of().parseHex(report.reportHash()))
                .setParameter(7, report.at())
                .setParameter(8, actor)
                .setParameter(9, report.applied())
                .setParameter(10, report.rows())
                .setParameter(11, report.counts().get(RowOutcome.CREATED))
                .setParameter(12, report.counts().get(RowOutcome.REVISED))
                .setParameter(13, report.counts().get(RowOutcome.UNCHANGED))
                .setParameter(14, report.counts().get(RowOutcome.REFUSED))
                .executeUpdate();
    }

    /** Adds rows in one statement, however many they are. */
    void addRows(UUID importId, Collection<RowReport> rows) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            var node = array.addObject();
            node.put("line", row.line());
            node.put("outcome", row.outcome().name());
            node.put("name", row.name());
            node.put("reference", row.reference());
            var problems = node.putArray("problems");
            for (var problem : row.problems()) {
                var tree = problems.addObject();
                tree.put("code", problem.code().name());
                tree.put("pointer", problem.pointer());
                var parameters = tree.putObject("parameters");
                problem.parameters().forEach((name, value) -> put(parameters, name, value));
            }
        }
        entityManager
                .createNativeQuery("""
                    insert into import_row (import_id, line, outcome, name, reference, problems)
                    select cast(:id as uuid), r.line, r.outcome, r.name, r.reference, r.problems
                    from jsonb_to_recordset(cast(:rows as jsonb))
                        as r(line bigint, outcome text, name text, reference text, problems jsonb)\
                    """)
                .setParameter("id", importId.toString())
                .setParameter("rows", StoredJson.format(array).replace("\\u0000", ""))
                .executeUpdate();
    }

    boolean exists(UUID id) {
        return !entityManager
                .createNativeQuery("select 1 from import_run where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<ImportReport> find(UUID id) {
        List<?> runs =
                entityManager.createNativeQuery("""
                    select profile, mode, file_name, encode(file_hash, 'hex'), encode(report_hash, 'hex'), at, applied,
                        row_count, created, revised, unchanged, refused
                    from import_run where id = :id\
                    """).setParameter("id", id).getResultList();
        return runs.stream().findFirst().map(run -> report(id, (Object[]) run));
    }

    /** Imports before this one, newest first; ids grow with time. */
    List<ImportSummary> before(UUID id, int limit) {
        List<?> runs = entityManager
                .createNativeQuery("""
                    select run.id, run.profile, run.mode, run.file_name, run.at, run.actor,
                        (select name from person where subject = run.actor order by first_seen_at limit 1),
                        run.applied, run.row_count, run.created, run.revised, run.unchanged, run.refused
                    from import_run run where run.id < :id order by run.id desc limit :limit\
                    """)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return runs.stream().map(run -> summary((Object[]) run)).toList();
    }

    private static ImportSummary summary(Object[] run) {
        return new ImportSummary(
                (UUID) run[0],
                (String) run[1],
                ImportMode.valueOf((String) run[2]),
                (String) run[3],
                (Instant) run[4],
                (String) run[5],
                (@Nullable String) run[6],
                (Boolean) run[7],
                (Long) run[8],
                counts(run, 9));
    }

    private static Map<RowOutcome, Long> counts(Object[] run, int first) {
        return Map.of(
                RowOutcome.CREATED, (Long) run[first],
                RowOutcome.REVISED, (Long) run[first + 1],
                RowOutcome.UNCHANGED, (Long) run[first + 2],
                RowOutcome.REFUSED, (Long) run[first + 3]);
    }

    private ImportReport report(UUID id, Object[] run) {
        return new ImportReport(
                id,
                (String) run[0],
                ImportMode.valueOf((String) run[1]),
                (String) run[2],
                (String) run[3],
                (String) run[4],
                (Instant) run[5],
                (Boolean) run[6],
                (Long) run[7],
                counts(run, 8),
                rows(id, 0, ImportReport.MAX_REFUSED, true));
    }

    /** Rows after a line, in order. */
    List<RowReport> rows(UUID importId, long afterLine, int limit, boolean refusedOnly) {
        List<?> rows = entityManager
                .createNativeQuery("""
                    select line, outcome, name, reference, cast(problems as text) from import_row
                    where import_id = :id and line > :after and (:all or outcome = 'REFUSED')
                    order by line limit :limit\
                    """)
                .setParameter("id", importId)
                .setParameter("after", afterLine)
                .setParameter("all", !refusedOnly)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** Lists stay lists: each language joins them in its own way. */
    private static void put(ObjectNode parameters, String name, Object value) {
        if (value instanceof Collection<?> several) {
            var array = parameters.putArray(name);
            several.forEach(one -> array.add(String.valueOf(one)));
        } else {
            parameters.put(name, String.valueOf(value));
        }
    }

    private static Object value(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asText).toList() : node.asText();
    }

    private static RowReport row(Object[] row) {
        var problems = new ArrayList<Problem>();
        for (var node : StoredJson.tree((String) row[4])) {
            var parameters = new HashMap<String, Object>();
            node.path("parameters").properties().forEach(e -> parameters.put(e.getKey(), value(e.getValue())));
            problems.add(new Problem(
                    ProblemCode.valueOf(node.path("code").asText()),
                    node.path("pointer").isTextual() ? node.path("pointer").textValue() : null,
                    parameters));
        }
        return new RowReport(
                (Long) row[0],
                RowOutcome.valueOf((String) row[1]),
                (@Nullable String) row[2],
                (@Nullable String) row[3],
                problems);
    }

    /** An uploaded file. */
    record Upload(String profile, ImportFormat format, String charset, String fileName, byte[] content) {}

    void addUpload(UUID id, String actor, Instant at, ImportRequest request, byte[] content) {
        entityManager
                .createNativeQuery("""
                    insert into import_upload (id, actor, uploaded_at, profile, format, charset, file_name, content)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)\
                    """)
                .setParameter(1, id)
                .setParameter(2, actor)
                .setParameter(3, at)
                .setParameter(4, request.profile())
                .setParameter(5, request.format().name())
                .setParameter(6, request.charset().name())
                .setParameter(7, request.fileName())
                .setParameter(8, content)
                .executeUpdate();
    }

    /** Takes an upload out, so that a confirmation has one effect. */
    Optional<Upload> takeUpload(UUID id, String actor) {
        List<?> rows = entityManager
                .createNativeQuery("""
                    delete from import_upload where id = :id and actor = :actor
                    returning profile, format, charset, file_name, content\
                    """)
                .setParameter("id", id)
                .setParameter("actor", actor)
                .getResultList();
        return rows.stream().findFirst().map(r -> {
            var row = (Object[]) r;
            return new Upload(
                    (String) row[0], ImportFormat.valueOf((String) row[1]), (String) row[2], (String) row[3], (byte[])
                            row[4]);
        });
    }

    int removeUploadsBefore(Instant limit) {
        return entityManager
                .createNativeQuery("delete from import_upload where uploaded_at < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** Forgets what has been loaded, so that memory does not grow with the number of rows. */
    void forgetLoaded() {
        entityManager.flush();
        entityManager.clear();
    }
}

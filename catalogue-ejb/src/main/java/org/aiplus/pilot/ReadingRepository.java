// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps readings, however many, in statements for many rows each; whoever writes has locked the charter. */
@Dependent
class ReadingRepository {

    private static final String COLUMNS = """
        id, metric, arm, source, period_from, period_to, counted, size, mean, deviation, exposure, control_counted,
        control_size, control_mean, control_deviation, channel, entered_by, entered_at, withdrawn_reason""";

    @PersistenceContext
    EntityManager entityManager;

    /** Positions of those readings whose source has reported the metric for some of their days already. */
    Set<Integer> repeated(UUID charter, List<Reading> readings) {
        var array = JsonNodeFactory.instance.arrayNode(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            key(array.addObject(), readings.get(i)).put("at", i);
        }
        List<?> found = entityManager
                .createNativeQuery("""
                    select r.at from jsonb_to_recordset(cast(:rows as jsonb))
                        as r(at int, metric text, arm text, source text, period_from date, period_to date)
                    cross join lateral (
                        select x.period_to from pilot_reading x
                        where x.charter_id = :charter and x.metric = r.metric and x.arm = r.arm and x.source = r.source
                            and x.withdrawn_at is null and x.period_from <= r.period_to
                        order by x.period_from desc limit 1) last
                    where last.period_to >= r.period_from\
                    """)
                .setParameter("rows", StoredJson.format((JsonNode) array))
                .setParameter("charter", charter)
                .getResultList();
        var positions = new HashSet<Integer>();
        found.forEach(at -> positions.add(((Number) at).intValue()));
        return positions;
    }

    private static ObjectNode key(ObjectNode row, Reading reading) {
        return row.put("metric", reading.metric())
                .put("arm", reading.arm().name())
                .put("source", reading.source())
                .put("period_from", String.valueOf(reading.from()))
                .put("period_to", String.valueOf(reading.to()));
    }

    /** Adds readings that were checked; answers the id of the first. */
    UUID add(UUID charter, List<Reading> readings, ReadingChannel channel, String by, Instant at) {
        var array = JsonNodeFactory.instance.arrayNode(readings.size());
        UUID first = null;
        for (var reading : readings) {
            var id = Ids.next();
            first = first == null ? id : first;
            var row = key(array.addObject(), reading).put("id", id.toString());
            var pilot = reading.pilot();
            row.put("counted", pilot.count()).put("size", pilot.size());
            row.put("mean", pilot.mean()).put("deviation", pilot.deviation()).put("exposure", pilot.exposure());
            var control = reading.control();
            row.put("control_counted", control.count()).put("control_size", control.size());
            row.put("control_mean", control.mean()).put("control_deviation", control.deviation());
        }
        entityManager
                .createNativeQuery("""
                    insert into pilot_reading (charter_id, channel, entered_by, entered_at, id, metric, arm, source,
                        period_from, period_to, counted, size, mean, deviation, exposure, control_counted, control_size,
                        control_mean, control_deviation)
                    select :charter, :channel, :actor, :at, r.*
                    from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, metric text, arm text, source text,
                        period_from date, period_to date, counted bigint, size bigint, mean numeric, deviation numeric,
                        exposure numeric, control_counted bigint, control_size bigint, control_mean numeric,
                        control_deviation numeric)\
                    """)
                .setParameter("rows", StoredJson.format((JsonNode) array))
                .setParameter("charter", charter)
                .setParameter("channel", channel.name())
                .setParameter("actor", by)
                .setParameter("at", at)
                .executeUpdate();
        return Objects.requireNonNull(first);
    }

    /** Adds to the sums by week. */
    void tally(UUID charter, Collection<Tally> tallies) {
        var array = JsonNodeFactory.instance.arrayNode(tallies.size());
        for (var tally : tallies) {
            var row = array.addObject();
            row.put("metric", tally.key().metric());
            row.put("arm", tally.key().arm().name());
            row.put("week", tally.key().week().toString());
            row.put("readings", tally.readings());
            sums(row, "", tally.pilot());
            sums(row, "control_", tally.control());
        }
        entityManager
                .createNativeQuery("""
                    insert into pilot_tally as t (charter_id, metric, arm, week, readings, counted, size, exposure, total,
                        squares, control_counted, control_size, control_exposure, control_total, control_squares)
                    select :charter, r.* from jsonb_to_recordset(cast(:rows as jsonb)) as r(metric text, arm text, week date,
                        readings bigint, counted numeric, size numeric, exposure numeric, total numeric, squares numeric,
                        control_counted numeric, control_size numeric, control_exposure numeric, control_total numeric,
                        control_squares numeric)
                    on conflict (charter_id, metric, arm, week) do update set
                        readings = t.readings + excluded.readings,
                        counted = t.counted + excluded.counted,
                        size = t.size + excluded.size,
                        exposure = t.exposure + excluded.exposure,
                        total = t.total + excluded.total,
                        squares = t.squares + excluded.squares,
                        control_counted = t.control_counted + excluded.control_counted,
                        control_size = t.control_size + excluded.control_size,
                        control_exposure = t.control_exposure + excluded.control_exposure,
                        control_total = t.control_total + excluded.control_total,
                        control_squares = t.control_squares + excluded.control_squares\
                    """)
                .setParameter("rows", StoredJson.format((JsonNode) array))
                .setParameter("charter", charter)
                .executeUpdate();
    }

    private static void sums(ObjectNode row, String prefix, PooledSample sample) {
        row.put(prefix + "counted", sample.count());
        row.put(prefix + "size", sample.size());
        row.put(prefix + "exposure", sample.exposure());
        row.put(prefix + "total", sample.total());
        row.put(prefix + "squares", sample.squares());
    }

    /** The sums of a charter. */
    List<Tally> tallies(UUID charter) {
        List<?> rows = entityManager
                .createNativeQuery("""
                    select metric, arm, week, readings, counted, size, exposure, total, squares, control_counted,
                        control_size, control_exposure, control_total, control_squares
                    from pilot_tally where charter_id = :charter and readings > 0 order by week\
                    """)
                .setParameter("charter", charter)
                .getResultList();
        return rows.stream().map(row -> tally((Object[]) row)).toList();
    }

    private static Tally tally(Object[] row) {
        var key = new Tally.Key((String) row[0], Arm.valueOf((String) row[1]), day(row[2]));
        return new Tally(key, ((Number) row[3]).longValue(), sums(row, 4), sums(row, 9));
    }

    private static PooledSample sums(Object[] row, int from) {
        return new PooledSample(
                Objects.requireNonNull(Decimals.of(row[from])),
                Objects.requireNonNull(Decimals.of(row[from + 1])),
                Objects.requireNonNull(Decimals.of(row[from + 2])),
                Objects.requireNonNull(Decimals.of(row[from + 3])),
                Objects.requireNonNull(Decimals.of(row[from + 4])));
    }

    /** Readings before one, the newest first; withdrawn ones included. */
    List<Kept> before(UUID charter, @Nullable UUID before, int limit) {
        var query = entityManager
                .createNativeQuery("select " + COLUMNS + " from pilot_reading where charter_id = :charter"
                        + (before == null ? "" : " and id < :before") + " order by id desc limit :limit")
                .setParameter("charter", charter)
                .setParameter("limit", limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> kept((Object[]) row)).toList();
    }

    /** One reading. */
    Optional<Kept> find(UUID charter, UUID id) {
        List<?> rows = entityManager
                .createNativeQuery("select " + COLUMNS + " from pilot_reading where charter_id = :charter and id = :id")
                .setParameter("charter", charter)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> kept((Object[]) row));
    }

    /** A reading as a row. */
    record Kept(
            UUID id,
            Reading reading,
            ReadingChannel channel,
            String by,
            Instant at,
            @Nullable String withdrawnReason) {}

    private static Kept kept(Object[] row) {
        var pilot = new Sample(
                whole(row[6]), whole(row[7]), Decimals.of(row[8]), Decimals.of(row[9]), Decimals.of(row[10]));
        var control = new Sample(whole(row[11]), whole(row[12]), Decimals.of(row[13]), Decimals.of(row[14]), null);
        return new Kept(
                (UUID) row[0],
                new Reading(
                        (String) row[1],
                        Arm.valueOf((String) row[2]),
                        (String) row[3],
                        day(row[4]),
                        day(row[5]),
                        pilot,
                        control),
                ReadingChannel.valueOf((String) row[15]),
                (String) row[16],
                (Instant) row[17],
                (@Nullable String) row[18]);
    }

    /** Marks a reading as withdrawn; answers whether it stood. */
    boolean withdraw(UUID id, String reason, String by, Instant at) {
        return entityManager
                        .createNativeQuery("""
                            update pilot_reading set withdrawn_by = :actor, withdrawn_at = :at, withdrawn_reason = :reason
                            where id = :id and withdrawn_at is null\
                            """)
                        .setParameter("actor", by)
                        .setParameter("at", at)
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void keepUpload(UUID upload, UUID charter, String actor, Instant at, ReadingFormat format, byte[] content) {
        entityManager
                .createNativeQuery("delete from pilot_upload where at < :old")
                .setParameter("old", at.minus(PilotLimits.UPLOAD_KEPT))
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                    insert into pilot_upload (id, charter_id, actor, at, format, content)
                    values (:id, :charter, :actor, :at, :format, :content)\
                    """)
                .setParameter("id", upload)
                .setParameter("charter", charter)
                .setParameter("actor", actor)
                .setParameter("at", at)
                .setParameter("format", format.name())
                .setParameter("content", content)
                .executeUpdate();
    }

    /** A file that waits for its confirmation. */
    record Upload(ReadingFormat format, byte[] content) {}

    /** Takes a file out for its confirmation, once. */
    Optional<Upload> takeUpload(UUID upload, UUID charter, String actor, Instant now) {
        List<?> found = entityManager
                .createNativeQuery("""
                    delete from pilot_upload where id = :id and charter_id = :charter and actor = :actor and at >= :old
                    returning format, content\
                    """)
                .setParameter("id", upload)
                .setParameter("charter", charter)
                .setParameter("actor", actor)
                .setParameter("old", now.minus(PilotLimits.UPLOAD_KEPT))
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Upload(ReadingFormat.valueOf((String) row[0]), (byte[]) row[1]))
                .findFirst();
    }

    private static @Nullable Long whole(@Nullable Object number) {
        return number == null ? null : ((Number) number).longValue();
    }

    private static LocalDate day(Object day) {
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TransactionRequiredException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Notice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Adds, settles and hands out notices. */
@Dependent
class NoticeRepository {

    /** A notice that waits to be handed out. */
    record Waiting(NoticeContent content, String addressee, boolean settled, int attempts) {}

    /** Any number that no other advisory lock of the product uses. */
    private static final long HAND_OUT_LOCK = 0x4e6f7469636573L;

    @PersistenceContext
    EntityManager entityManager;

    /** Adds a notice; an open task of the same key and addressee gives way to the new one. */
    void add(Notice notice) {
        if (!entityManager.isJoinedToTransaction()) {
            throw new TransactionRequiredException("a notice belongs to the transaction of its fact");
        }
        var addressee = AddresseeKey.of(notice.addressee());
        var task = notice.task();
        if (task != null) {
            giveWay(task, addressee);
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                insert into notice (id, code, addressee, vendor_id, path, parameters, task_key, due_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)\
                """)) {
                statement.setObject(1, Ids.next());
                statement.setString(2, notice.code());
                statement.setString(3, addressee);
                statement.setObject(4, notice.addressee() instanceof Addressee.VendorMembers of ? of.vendor() : null);
                statement.setString(5, notice.path());
                statement.setString(6, json(notice.values()));
                statement.setString(7, task);
                statement.setObject(8, atOffset(notice.due()));
                statement.executeUpdate();
            }
        });
    }

    private void giveWay(String task, String addressee) {
        entityManager
                .createNativeQuery("""
                    update notice set settled_at = catalogue_now()
                    where task_key = :task and addressee = :addressee and settled_at is null\
                    """)
                .setParameter("task", task)
                .setParameter("addressee", addressee)
                .executeUpdate();
    }

    /** Closes all open tasks of these keys, whoever they are for. */
    void settle(Collection<String> tasks) {
        entityManager.createNativeQuery("""
            update notice set settled_at = catalogue_now()
            where task_key in (:tasks) and settled_at is null\
            """).setParameter("tasks", tasks).executeUpdate();
    }

    /** True for the one node that may hand out until its transaction ends: the order of notices is theirs to keep. */
    boolean mayHandOut() {
        return (boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", HAND_OUT_LOCK)
                .getSingleResult();
    }

    /** The oldest notice whose turn it is. One that fails holds up later ones of its addressee and nobody else's. */
    Optional<Waiting> next() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                select id, code, path, parameters::text, task_key is not null, due_at, addressee,
                       settled_at is not null, attempts
                from notice
                where handed_out_at is null and set_aside_at is null
                  and next_attempt_at <= clock_timestamp()
                  and not exists (select 1 from notice earlier
                                  where earlier.handed_out_at is null and earlier.set_aside_at is null
                                    and earlier.addressee = notice.addressee
                                    and earlier.position < notice.position)
                order by position limit 1
                for update skip locked\
                """);
                    var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Waiting(content(rows), rows.getString(7), rows.getBoolean(8), rows.getInt(9)))
                        : Optional.empty();
            }
        });
    }

    /** Reads the first six columns: id, code, path, parameters, whether it is a task, when it is due. */
    static NoticeContent content(ResultSet row) throws SQLException {
        return new NoticeContent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                values(row.getString(4)),
                row.getBoolean(5),
                instant(row.getObject(6, OffsetDateTime.class)));
    }

    void handedOut(UUID id) {
        entityManager
                .createNativeQuery(
                        "update notice set handed_out_at = clock_timestamp(), last_error = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes that it could not be handed out, and when to try again; after the last attempt it is set aside. */
    void failed(UUID id, String error, BackOff backOff) {
        entityManager
                .createNativeQuery("""
                    update notice
                    set attempts = attempts + 1, last_error = :error,
                        next_attempt_at = clock_timestamp() + make_interval(secs => :seconds),
                        set_aside_at = case when :last then clock_timestamp() end
                    where id = :id\
                    """)
                .setParameter("error", error)
                .setParameter("seconds", (double) backOff.seconds())
                .setParameter("last", backOff.last())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static String json(Map<String, String> values) {
        var tree = JsonNodeFactory.instance.objectNode();
        values.forEach(tree::put);
        return StoredJson.format(tree);
    }

    private static Map<String, String> values(String column) {
        var values = new HashMap<String, String>();
        StoredJson.tree(column)
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().textValue()));
        return values;
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TransactionRequiredException;
import org.hibernate.Session;

/** Keeps which key stood for what. */
@Dependent
class IdempotentRequestRepository {

    /** What a key stood for. */
    record FirstRequest(byte[] fingerprint, String reference) {}

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Claims the key. The unique key makes an equal request wait here until this transaction ends: after a commit it
     * finds the key taken, after a rollback the key is its own.
     *
     * @return whether the key is new
     */
    boolean begin(String caller, String key, byte[] fingerprint) {
        if (!entityManager.isJoinedToTransaction()) {
            throw new TransactionRequiredException("a key belongs to the transaction of its effect");
        }
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into idempotent_request (caller, key, fingerprint) values (?, ?, ?)
                    on conflict (caller, key) do nothing""")) {
                statement.setString(1, caller);
                statement.setString(2, key);
                statement.setBytes(3, fingerprint);
                return statement.executeUpdate() == 1;
            }
        });
    }

    void finish(String caller, String key, String reference) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "update idempotent_request set reference = ? where caller = ? and key = ?")) {
                statement.setString(1, reference);
                statement.setString(2, caller);
                statement.setString(3, key);
                statement.executeUpdate();
            }
        });
    }

    FirstRequest find(String caller, String key) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "select fingerprint, reference from idempotent_request where caller = ? and key = ?")) {
                statement.setString(1, caller);
                statement.setString(2, key);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return new FirstRequest(rows.getBytes(1), rows.getString(2));
                }
            }
        });
    }

    /** Forgets keys that were first used more than a day of real time ago. */
    int purge() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "delete from idempotent_request where created_at < clock_timestamp() - interval '24 hours'")) {
                return statement.executeUpdate();
            }
        });
    }
}

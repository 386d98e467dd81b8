// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The bytes of files, in pieces of which one at a time is in memory. */
@Dependent
class EvidenceChunkRepository {

    /** Bytes of every piece but the last. */
    static final int PIECE = 1024 * 1024;

    @PersistenceContext
    EntityManager entityManager;

    /** How many pieces a file of this size has. */
    static int pieces(long size) {
        return (int) ((size + PIECE - 1) / PIECE);
    }

    void write(Evidence evidence, InputStream file) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into evidence_chunk (evidence_id, number, vendor_id, content) values (?, ?, ?, ?)")) {
                var piece = new byte[PIECE];
                int number = 0;
                for (int read = fill(file, piece); read > 0; read = fill(file, piece)) {
                    statement.setObject(1, evidence.id());
                    statement.setInt(2, number);
                    statement.setObject(3, evidence.vendor());
                    statement.setBytes(4, read == PIECE ? piece : Arrays.copyOf(piece, read));
                    statement.executeUpdate();
                    number++;
                }
            }
        });
    }

    Optional<byte[]> read(UUID evidence, int number) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "select content from evidence_chunk where evidence_id = ? and number = ?")) {
                statement.setObject(1, evidence);
                statement.setInt(2, number);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /** Forgets the content of a file for ever. */
    void delete(UUID evidence) {
        entityManager
                .createNativeQuery("delete from evidence_chunk where evidence_id = :evidence")
                .setParameter("evidence", evidence)
                .executeUpdate();
    }

    private static int fill(InputStream file, byte[] piece) {
        try {
            return file.readNBytes(piece, 0, piece.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

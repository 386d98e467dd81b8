// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps marks, consensus and rankings. */
@Dependent
class MarkingRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Lets one transaction at a time write the marks of a person, so that no write is lost. */
    void awaitTurn(UUID evaluation, String marker) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0)) is not null")
                .setParameter("name", "marks: " + evaluation + " " + marker)
                .getSingleResult();
    }

    List<MarkSheet> sheets(UUID evaluation) {
        return entityManager
                .createQuery("from MarkSheet s where s.evaluationId = :evaluation order by s.marker", MarkSheet.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    Optional<MarkSheet> sheet(UUID evaluation, String marker) {
        return entityManager
                .createQuery(
                        "from MarkSheet s where s.evaluationId = :evaluation and s.marker = :marker", MarkSheet.class)
                .setParameter("evaluation", evaluation)
                .setParameter("marker", marker)
                .getResultStream()
                .findFirst();
    }

    /** All marks of some sheets in the order in which they were written, in one statement. */
    List<PanelMark> marks(Collection<UUID> sheets) {
        return sheets.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from PanelMark m where m.sheetId in :sheets order by m.savedAt, m.id", PanelMark.class)
                        .setParameter("sheets", sheets)
                        .getResultList();
    }

    Optional<PanelMark> mark(UUID sheet, Cell cell) {
        return entityManager
                .createQuery("""
                        from PanelMark m where m.sheetId = :sheet and m.letter = :letter
                            and m.criterion = :criterion""", PanelMark.class)
                .setParameter("sheet", sheet)
                .setParameter("letter", cell.letter())
                .setParameter("criterion", cell.criterion())
                .getResultStream()
                .findFirst();
    }

    List<ConsensusMark> consensus(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from ConsensusMark c where c.evaluationId = :evaluation order by c.letter, c.criterion",
                        ConsensusMark.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** Who stands by a consensus with this digest. */
    List<ConsensusAgreement> agreements(UUID evaluation, String digest) {
        return entityManager
                .createQuery("""
                        from ConsensusAgreement a where a.evaluationId = :evaluation and a.digest = :digest
                        order by a.at""", ConsensusAgreement.class)
                .setParameter("evaluation", evaluation)
                .setParameter("digest", digest)
                .getResultList();
    }

    /** Who stood by which consensus, in order. */
    List<ConsensusAgreement> agreements(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from ConsensusAgreement a where a.evaluationId = :evaluation order by a.at, a.subject, a.digest",
                        ConsensusAgreement.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** Everything that the panel has come to, in order. */
    List<ConsensusChange> changes(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from ConsensusChange c where c.evaluationId = :evaluation
                        order by c.at, c.letter, c.criterion, c.id""", ConsensusChange.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    Optional<RankingRecord> ranking(UUID evaluation) {
        return Optional.ofNullable(entityManager.find(RankingRecord.class, evaluation));
    }

    /**
     * A piece of evidence that counts on a day.
     *
     * @param verified whether somebody of the government has verified it
     */
    record Proof(String kind, boolean verified) {}

    /** Pieces of evidence that count today, by reference; what the caller may not know of is left out. */
    Map<String, Proof> proofs(Collection<String> references, LocalDate today) {
        var proofs = new HashMap<String, Proof>();
        if (!references.isEmpty()) {
            for (var row : entityManager
                    .createNativeQuery("""
                            select e.reference, e.kind, e.verified_at is not null from evidence e
                            where e.reference in (:references) and e.status = 'AVAILABLE'
                                and (e.valid_from is null or e.valid_from <= :today)
                                and (e.valid_to is null or e.valid_to >= :today)""")
                    .setParameter("references", references)
                    .setParameter("today", today)
                    .getResultList()) {
                var columns = (Object[]) row;
                proofs.put((String) columns[0], new Proof((String) columns[1], (Boolean) columns[2]));
            }
        }
        return proofs;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RequestId;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;

/** The parts of the audit trail put together as the server does it, over one entity manager at a time. */
final class AuditFixture {

    /** The private key of RFC 8032 section 7.1, test 1, in PKCS#8. */
    static final String KEY = Base64.getEncoder()
            .encodeToString(java.util.HexFormat.of()
                    .parseHex("302e020100300506032b657004220420"
                            + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));

    /** Something that happened, for tests. */
    record Something(String objectId, Map<String, Object> details) implements DomainEvent {

        Something(int number) {
            this("S-" + number, Map.of("number", number));
        }

        @Override
        public String action() {
            return "thing.done";
        }

        @Override
        public String objectType() {
            return "thing";
        }
    }

    private final CatalogueDatabase database;
    private final HeadSigner signer;

    AuditFixture(CatalogueDatabase database, HeadSigner signer) {
        this.database = database;
        this.signer = signer;
    }

    static AuditTrail trail(EntityManager entityManager) {
        var trail = new AuditTrail();
        trail.repository = repository(entityManager);
        trail.caller = TestCallers.current("somebody", Role.ADMINISTRATOR);
        trail.requestId = new RequestId();
        return trail;
    }

    static AuditRepository repository(EntityManager entityManager) {
        var repository = new AuditRepository();
        repository.entityManager = entityManager;
        return repository;
    }

    /** Records facts, each in a transaction of its own. */
    void record(int from, int to) {
        IntStream.rangeClosed(from, to)
                .forEach(number -> database.run(em -> trail(em).record(new Something(number))));
    }

    /** One run of the sealer in a transaction of its own. */
    int seal() {
        return database.call(em -> {
            var sealer = new AuditSealer();
            sealer.repository = repository(em);
            sealer.signer = signer;
            return sealer.run();
        });
    }

    /** Seals until nothing waits; what still runs elsewhere stays. */
    void sealAll() {
        while (seal() > 0) {
            // the next batch
        }
    }

    ChainCheck verify() {
        return database.call(em -> service(em).verify());
    }

    ChainCheck verifyAgainst(ChainHead kept) {
        return database.call(em -> service(em).verifyAgainst(kept));
    }

    List<AuditEntryView> find(AuditQuery query) {
        return database.call(em -> service(em).find(query)).items();
    }

    AuditService service(EntityManager entityManager) {
        var service = new AuditService();
        service.queries = new AuditQueries();
        service.queries.entityManager = entityManager;
        service.chain = new ChainQueries();
        service.chain.entityManager = entityManager;
        service.signer = signer;
        service.events = new FiredEvents<>(trail(entityManager)::record);
        return service;
    }
}

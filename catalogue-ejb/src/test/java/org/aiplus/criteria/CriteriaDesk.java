// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The authoring façade over a real database, used by named people. */
final class CriteriaDesk {

    static final String SET = CriteriaSets.RESPONSIBLE_AI;
    static final CriteriaSetReference SHIPPED = new CriteriaSetReference(SET, "2026-1");
    private static final CatalogueClock CLOCK = () -> Instant.parse("2026-11-21T08:00:00Z");

    final CriteriaSets sets = new CriteriaSets(new QuestionSets());
    final List<DomainEvent> fired = new ArrayList<>();
    private final CatalogueDatabase database;

    CriteriaDesk(CatalogueDatabase database) {
        this.database = database;
    }

    <T> T administrator(String subject, Function<CriteriaAuthoringService, T> act) {
        return as(new Caller(subject, Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of()), act);
    }

    <T> T committee(String subject, Function<CriteriaAuthoringService, T> act) {
        return as(new Caller(subject, Set.of(Role.GOVERNANCE_COMMITTEE), Set.of("DPO"), Set.of()), act);
    }

    int check(String subject, String version, String part, Language language) {
        var caller = new Caller(subject, Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
        return database.call(entityManager ->
                wiring(entityManager, caller).get(CriteriaTextService.class).checkWords(SET, version, part, language));
    }

    private <T> T as(Caller caller, Function<CriteriaAuthoringService, T> act) {
        return database.call(
                entityManager -> act.apply(wiring(entityManager, caller).get(CriteriaAuthoringService.class)));
    }

    private Wiring wiring(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CriteriaSets.class, sets)
                .with(Access.class, TestCallers.access(caller))
                .with(CatalogueClock.class, CLOCK)
                .with(new FiredEvents<DomainEvent>(fired::add));
    }

    /** What a node learns within a second. */
    void learn() {
        database.run(entityManager -> sets.include(new CriteriaSetQueries(entityManager)));
    }

    /** The shipped edition as another one, to be changed. */
    ObjectNode document(String version) {
        return (ObjectNode) DraftEditor.copyAs(sets.shippedDocument(SHIPPED).orElseThrow(), version);
    }

    static ObjectNode criterion(ObjectNode document, String code) {
        for (var node : document.at("/criteriaSet/criteria")) {
            if (node.get("code").asText().equals(code)) {
                return (ObjectNode) node;
            }
        }
        throw new AssertionError(code);
    }

    static void refused(ThrowingCallable act, ProblemCode... codes) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder(codes));
    }

    static void refusedAt(ThrowingCallable act, ProblemCode code, String pointer) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .contains(code + " " + pointer));
    }
}

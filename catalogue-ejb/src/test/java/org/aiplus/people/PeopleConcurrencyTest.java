// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Acts that meet: each must find the database as the one before left it. */
class PeopleConcurrencyTest {

    private static final int TIMES = 5;

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final People people = new People(database);

    @BeforeEach
    void organisations() throws SQLException {
        people.organisations();
    }

    @RepeatedTest(TIMES)
    void ofTwoAdministratorsWhoChangeTheSameMembershipOneWins() throws InterruptedException {
        var ada = people.registered("Ada", "DPO");
        var membership = ada.memberships().get(0).id();
        var outcomes = together(
                () -> people.asAdministrator(s -> s.end(ada.id(), membership, ada.version())),
                () -> people.asAdministrator(
                        s -> s.move(ada.id(), membership, OrganisationChoice.department("TD"), ada.version())));
        assertThat(outcomes).containsExactlyInAnyOrder("done", ProblemCode.STALE_REVISION.name());
        assertThat(people.get(ada.id()).memberships()).hasSizeBetween(1, 2);
    }

    @RepeatedTest(TIMES)
    void anInvitationIsAcceptedOnceAlsoByTwoPeopleAtTheSameTime() throws InterruptedException {
        var address = People.freshAddress();
        people.invited(address, OrganisationChoice.department("DPO"));
        var first = Ids.next().toString();
        var second = Ids.next().toString();
        assertThat(together(
                        () -> people.signIn(first, "Ada", address, true),
                        () -> people.signIn(second, "Eve", address, true)))
                .containsExactly("done", "done");
        var members = List.of(first, second).stream()
                .filter(subject ->
                        people.signIn(subject, "Somebody", null, false).member())
                .toList();
        assertThat(members).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void aFirstSignInInTwoWindowsRecordsOnePersonAndAcceptsOnce() throws InterruptedException, SQLException {
        var address = People.freshAddress();
        people.invited(address, OrganisationChoice.department("DPO"));
        var subject = Ids.next().toString();
        assertThat(together(
                        () -> people.signIn(subject, "Ada", address, true),
                        () -> people.signIn(subject, "Ada", address, true)))
                .containsExactly("done", "done");
        assertThat(database.count("select count(*) from person where subject = '" + subject + "'"))
                .isOne();
        assertThat(people.signIn(subject, "Ada", address, true).memberships()).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void aDepartmentAndAVendorAreNeverHeldAtOnce() throws InterruptedException {
        var subject = Ids.next().toString();
        var outcomes = together(
                () -> people.register(subject, "Ada", OrganisationChoice.department("DPO")),
                () -> people.register(subject, "Ada", OrganisationChoice.vendor("DEMO-0001", "EDITOR")));
        assertThat(outcomes).containsExactlyInAnyOrder("done", ProblemCode.CONFLICTING_MEMBERSHIP.name());
    }

    @RepeatedTest(TIMES)
    void theSameAddressIsInvitedOnce() throws InterruptedException {
        var address = People.freshAddress();
        var choice = OrganisationChoice.department("DPO");
        assertThat(together(() -> people.invited(address, choice), () -> people.invited(address, choice)))
                .containsExactlyInAnyOrder("done", ProblemCode.INVITATION_OPEN.name());
    }

    /** What became of acts that start at the same moment: {@code done}, or the code of the refusal. */
    private static List<String> together(Callable<?>... acts) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(acts.length);
        var start = new CountDownLatch(1);
        try {
            var running = new ArrayList<Future<?>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var outcomes = new ArrayList<String>();
            for (var act : running) {
                outcomes.add(outcome(act));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Future<?> act) throws InterruptedException {
        try {
            act.get();
            return "done";
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DomainException refusal) {
                return refusal.problems().get(0).code().name();
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

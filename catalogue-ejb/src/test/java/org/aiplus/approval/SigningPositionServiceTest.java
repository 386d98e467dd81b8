// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import static org.aiplus.approval.Approvers.ADMIN;
import static org.aiplus.approval.Approvers.DPO;
import static org.aiplus.approval.Approvers.OWNER;
import static org.aiplus.testsupport.Refusals.problems;
import static org.aiplus.testsupport.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.Set;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who signs for a department: everybody who may until somebody is named, then only those. */
class SigningPositionServiceTest {

    private static final String HEAD = "business-head";
    private static final Caller SECOND =
            new Caller("second-dpo", Set.of(Role.DEPARTMENT_APPROVER), Set.of("DPO"), Set.of());
    private static final Caller BOTH =
            new Caller("second-dpo", Set.of(Role.DEPARTMENT_APPROVER, Role.ADMINISTRATOR), Set.of("DPO"), Set.of());

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Approvers people = new Approvers(database);

    @BeforeEach
    void twoApprovers() throws SQLException {
        people.people();
        database.update("insert into person (id, issuer, subject, name, first_seen_at, roles, words) values"
                + " (gen_random_uuid(), '" + new TrustedIssuer().value()
                + "', 'second-dpo', 'Second', now(), 'department-approver', '')");
        database.update("insert into membership (id, person_id, department_code, since)"
                + " select gen_random_uuid(), id, 'DPO', now() from person where subject = 'second-dpo'");
    }

    private ApprovalReference opened(String subject) {
        return people.open(new ApprovalRequest(
                "USE_CASE_G0",
                subject,
                LocalisedText.english("A use"),
                "/uses/" + subject,
                "LOW",
                null,
                null,
                "DPO",
                Set.of("owner")));
    }

    private SigningPositionsView named(String person) {
        return people.as(ADMIN, SigningPositionService.class, service -> service.name("DPO", HEAD, person));
    }

    private int tasks(Caller who) {
        return people.as(who, service -> service.mine(null, 10)).items().size();
    }

    @Test
    void whileNobodyIsNamedEveryApproverSignsAndThenOnlyTheHolder() {
        var before = opened("UC-1");
        assertThat(tasks(DPO)).isEqualTo(1);
        assertThat(tasks(SECOND)).isEqualTo(1);
        var view = named("second-dpo");
        assertThat(view.positions().get(0).holders())
                .singleElement()
                .satisfies(holder -> assertThat(holder.person().name()).isEqualTo("Second"));
        assertThat(tasks(DPO)).as("also in rounds that are open").isZero();
        assertThat(tasks(SECOND)).isEqualTo(1);
        assertThatThrownBy(() -> people.approve(DPO, before)).isInstanceOf(NotAllowed.class);
        assertThat(people.approve(SECOND, before).status()).isEqualTo(ApprovalStatus.APPROVED);
        var holding = view.positions().get(0).holders().get(0).id();
        people.as(ADMIN, SigningPositionService.class, service -> service.end(holding));
        assertThat(refused(() -> people.as(ADMIN, SigningPositionService.class, service -> service.end(holding))))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(people.approve(DPO, opened("UC-2")).status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void aHolderWhoLeavesLocksNobodyOut() throws SQLException {
        named("second-dpo");
        database.update("update membership set ended_at = now() where person_id ="
                + " (select id from person where subject = 'second-dpo')");
        assertThat(people.approve(DPO, opened("UC-3")).status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(people.as(DPO, SigningPositionService.class, service -> service.of("DPO"))
                        .positions()
                        .get(0)
                        .holders())
                .singleElement()
                .matches(holder -> !holder.counts());
    }

    @Test
    void nobodyNamesThemselvesAndOnlyApproversOfTheDepartmentAreNamed() {
        assertThat(problems(() -> people.as(
                        BOTH, SigningPositionService.class, service -> service.name("DPO", HEAD, "second-dpo"))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/person", ProblemCode.SECOND_PERSON_NEEDED));
        assertThat(problems(() ->
                        people.as(ADMIN, SigningPositionService.class, service -> service.name("DPO", "king", "x"))))
                .extracting(Problem::pointer)
                .containsExactly("/position", "/person");
        assertThat(problems(() -> people.as(
                        ADMIN, SigningPositionService.class, service -> service.name("DPO", HEAD, "approver-td"))))
                .as("of another department")
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_CODE);
        named("approver-dpo");
        assertThat(refused(() -> named("approver-dpo"))).isEqualTo(ProblemCode.DUPLICATE_ITEM);
        assertThatThrownBy(() -> people.as(OWNER, SigningPositionService.class, service -> service.of("TD")))
                .isInstanceOf(NotFound.class);
    }
}

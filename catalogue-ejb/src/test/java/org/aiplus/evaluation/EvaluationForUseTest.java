// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.testsupport.Refusals.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An evaluation that is held for a use of AI. */
class EvaluationForUseTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Tender tender = new Tender(database);

    @Test
    void anEvaluationForAUseBeginsWithItsShortlist() throws SQLException {
        tender.world();
        database.update("insert into need (id, reference, department_code, language, title, problem, process,"
                + " categories, invites_proposals, status, authors, opened_at, opened_by, saved_at) values"
                + " (gen_random_uuid(), 'N-2026-0001', 'TD', 'EN', 'Answers', 'Slow', 'Counter', '[]', false, 'MATCHED',"
                + " 'owner', now(), 'owner', now())");
        database.update("insert into use_case (id, reference, need, department_code, language, title, classification,"
                + " stage, stage_since, owner, authors, opened_at, opened_by, saved_at) values (gen_random_uuid(),"
                + " 'UC-2026-0001', 'N-2026-0001', 'TD', 'EN', 'Answer at the counter', 'UNCLASSIFIED', 'SHORTLIST',"
                + " now(), 'boss', 'owner', now(), 'owner', now())");
        database.update(
                "insert into use_case_candidate (id, use_case_id, solution, reasons_for, reasons_against,"
                        + " status, reason, added_at, added_by) select gen_random_uuid(), u.id, c.solution, 'Fits.', '',"
                        + " c.status, c.reason, now(), 'owner' from use_case u, (values ('S-000001', 'CHOSEN', null),"
                        + " ('S-000002', 'ELIMINATED', 'Too dear.'), ('S-999999', 'CANDIDATE', null)) as c (solution, status, reason)");
        var view = tender.as(
                OFFICER,
                service -> service.open(
                        new NewEvaluation(null, Language.EN, "For the counter", "UC-2026-0001"), Optional.empty()));
        assertThat(view.useCase()).isEqualTo("UC-2026-0001");
        assertThat(view.content().candidates())
                .containsExactlyInAnyOrder(
                        new EvaluationContent.CandidateChoice("S-000001", null),
                        new EvaluationContent.CandidateChoice("S-000002", "Too dear."));
        assertThatThrownBy(() -> database.update("update evaluation set use_case = null"))
                .hasMessageContaining("never changes");
        assertThat(tender.as(OFFICER, service -> service.list(null, "UC-2026-0001", null, 10))
                        .items())
                .extracting(EvaluationSummary::reference)
                .containsExactly(view.reference());
        assertThat(problems(() -> tender.as(
                        OFFICER,
                        service -> service.open(
                                new NewEvaluation(null, Language.EN, "For nothing", "UC-2026-9999"),
                                Optional.empty()))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/useCase", ProblemCode.UNKNOWN_CODE));
    }
}

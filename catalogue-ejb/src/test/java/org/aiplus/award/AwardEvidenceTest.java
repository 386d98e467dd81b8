// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.UseCaseFacts;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an evaluation proves for the gate of the use for which it was held. */
class AwardEvidenceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final AwardedTender awarded = new AwardedTender(database);

    @BeforeEach
    void people() throws SQLException {
        awarded.world();
    }

    private EvidenceState bought(String useCase, String tool) {
        var facts = new UseCaseFacts(
                new UseCaseReference(useCase),
                "N-2026-0001",
                "DPO",
                Language.EN,
                "Answers",
                UseCaseStage.EVALUATE,
                Classification.UNCLASSIFIED,
                new SolutionReference(tool),
                null,
                null,
                "boss",
                null,
                Instant.EPOCH,
                1);
        return awarded.tender
                .as(OFFICER, AwardEvidence.class, evidence -> evidence.states(facts))
                .get("tool-bought");
    }

    @Test
    void onlyTheWinnerOfTheUsesOwnEvaluationCountsAndOnlyAfterTheStandstill() throws SQLException {
        var reference = awarded.noticed();
        database.update("insert into need (id, reference, department_code, language, title, problem, process,"
                + " categories, invites_proposals, status, authors, opened_at, opened_by, saved_at) values"
                + " (gen_random_uuid(), 'N-2026-0001', 'DPO', 'EN', 'Answers', 'Slow', 'Counter', '[]', false,"
                + " 'MATCHED', 'owner', now(), 'owner', now())");
        database.update("insert into use_case (id, reference, need, department_code, language, title, classification,"
                + " stage, stage_since, owner, authors, opened_at, opened_by, saved_at) values (gen_random_uuid(),"
                + " 'UC-2026-0001', 'N-2026-0001', 'DPO', 'EN', 'Answer', 'UNCLASSIFIED', 'EVALUATE', now(), 'boss',"
                + " 'owner', now(), 'owner', now())");
        database.update("alter table evaluation disable trigger evaluation_use_immutable");
        database.update("update evaluation set use_case = 'UC-2026-0001' where reference = '" + reference + "'");
        var winner = (String) database.value("select solution from award_notice");
        var loser = winner.equals("S-000001") ? "S-000002" : "S-000001";
        assertThat(bought("UC-2026-0001", winner).standing())
                .as("the standstill runs")
                .isEqualTo(EvidenceState.Standing.MISSING);
        awarded.later(Duration.ofDays(5));
        awarded.jobs();
        var met = bought("UC-2026-0001", winner);
        assertThat(met.standing()).isEqualTo(EvidenceState.Standing.MET);
        assertThat(met.path()).isEqualTo("/evaluations/" + reference);
        assertThat(met.makers()).isEqualTo(Set.of("officer"));
        assertThat(bought("UC-2026-0001", loser).standing()).isEqualTo(EvidenceState.Standing.MISSING);
        assertThat(bought("UC-2026-0002", winner).standing())
                .as("held for another use")
                .isEqualTo(EvidenceState.Standing.MISSING);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What another edition would do to many listed solutions, with as many statements as for one. */
class EditionEffectTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void vendors() throws SQLException {
        assessing.evidence.vendors();
        assessing.decided(assessing.proof("CERTIFICATE", null));
    }

    private EditionEffect effect(CriteriaSet edition) {
        return assessing.as(
                Assessing.OFFICER, ListingReports.class, reports -> reports.effect(edition, assessing.today()));
    }

    /** The edition in force with one more gate, that nobody has judged. */
    private static CriteriaSet withOneMoreGate() {
        var set = Assessing.set();
        var criteria = new ArrayList<>(set.criteria());
        var model = set.criterion("G-01").orElseThrow();
        criteria.add(new Criterion(
                "G-99",
                CriterionKind.GATE,
                model.family(),
                null,
                model.name(),
                model.question(),
                model.advice(),
                model.anchors(),
                model.applicability(),
                model.evidenceKinds(),
                model.questions(),
                model.sources(),
                model.crosswalk()));
        return new CriteriaSet(
                set.reference(),
                set.status(),
                set.name(),
                set.families(),
                set.bands(),
                set.scale(),
                set.norms(),
                criteria,
                set.checksum());
    }

    @Test
    void theEditionInForceCarriesWhatItDecided() {
        assertThat(effect(Assessing.set()).failing()).isZero();
        assertThat(effect(Assessing.set()).listed()).isEqualTo(1);
    }

    @Test
    void whatWasNeverJudgedIsNamed() {
        var effect = effect(withOneMoreGate());
        assertThat(effect.failing()).isEqualTo(1);
        assertThat(effect.solutions().get(0).unanswered()).containsExactly("G-99");
        assertThat(effect.solutions().get(0).solution()).isEqualTo(Assessing.SOLUTION);
    }

    @Test
    void tenThousandToolsCostNoMoreStatementsThanOne() throws SQLException {
        var one = database.statements(() -> effect(withOneMoreGate()));
        copies(9_999);
        var many = database.statements(
                () -> assertThat(effect(withOneMoreGate()).failing()).isEqualTo(10_000));
        assertThat(many).isEqualTo(one);
    }

    /** The one listing again and again, for solutions of their own. */
    private void copies(int count) throws SQLException {
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('aiplus.wall', 'system', true)");
                statement.execute("""
                        create temp table copy as select n, gen_random_uuid() solution, gen_random_uuid() revision,
                            gen_random_uuid() assessment, 'S-' || lpad((n + 100000)::text, 6, '0') reference
                        from generate_series(1, %d) n""".replace("%d", String.valueOf(count)));
                statement.execute("""
                        insert into solution (id, reference, kind, vendor_id, reference_record, demo, source_system,
                            source_external_id, status, published_revision_id, published_at)
                        select c.solution, c.reference, s.kind, s.vendor_id, false, true, 'copy', c.n::text, 'LISTED',
                            c.revision, now()
                        from copy c, solution s where s.reference = 'S-000001'""");
                statement.execute("""
                        insert into solution_revision (id, solution_id, number, status, question_set_version, name,
                            categories, answers, content_hash, created_at, published_at)
                        select c.revision, c.solution, 1, 'PUBLISHED', r.question_set_version, r.name, r.categories,
                            r.answers, r.content_hash, now(), now()
                        from copy c, solution s join solution_revision r on r.id = s.published_revision_id
                        where s.reference = 'S-000001'""");
                statement.execute("""
                        insert into listing_assessment (id, reference, solution_reference, solution_revision, vendor_id,
                            criteria_set, criteria_checksum, status, context, entries, scope, result, opened_by, opened_at)
                        select c.assessment, 'LA-2026-' || (c.n + 10000), c.reference, 1, a.vendor_id, a.criteria_set,
                            a.criteria_checksum, 'DECIDED', a.context, a.entries, a.scope, a.result, 'x', now()
                        from copy c, listing_assessment a where a.solution_reference = 'S-000001'""");
                statement.execute("""
                        insert into listing (id, solution_reference, assessment_id, terms)
                        select gen_random_uuid(), c.reference, c.assessment, '[]' from copy c""");
            }
            return true;
        });
    }
}

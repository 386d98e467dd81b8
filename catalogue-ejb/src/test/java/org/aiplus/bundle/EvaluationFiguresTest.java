// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.NewEvaluation;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a big evaluation costs: always a small one, to see that statements do not grow with bids and criteria; five people, twenty
 * bids and all thirty-five scored criteria with {@code aiplus.figures}, to take the figures that the benchmarks print.
 */
class EvaluationFiguresTest extends Audited {

    private static final boolean FIGURES = Integer.getInteger("aiplus.figures", 0) > 0;
    private static final int BIDS = FIGURES ? 20 : 3;
    private static final int CRITERIA = FIGURES ? 35 : 4;
    private static final int TIMES = FIGURES ? 200 : 1;
    private static final int MOST_STATEMENTS = 80;

    /** The bundle reads all that an evaluation has, from its draft to its contract. */
    private static final int MOST_FOR_ALL_PARTS = 110;

    private static final Caller MEMBER4 =
            new Caller("member4", Set.of(Role.PANEL_MEMBER), Set.of("BD"), Set.of(), Set.of());
    private static final List<Caller> PEOPLE =
            FIGURES ? List.of(CHAIR, MEMBER1, MEMBER2, MEMBER3, MEMBER4) : List.of(CHAIR, MEMBER1, MEMBER2);

    private final List<String> lines = new ArrayList<>();
    private List<String> codes = List.of();

    @BeforeEach
    @Override
    protected void bidsAreClosedAndThePanelHasDeclared() throws SQLException {
        listening();
        people();
        reference = sealed.prepared(this::big);
        if (FIGURES) {
            tender.appoint(reference, MEMBER3, PanelRole.MEMBER);
            tender.appoint(reference, MEMBER4, PanelRole.MEMBER);
        }
        sealed.publish(reference);
        for (int i = 1; i <= BIDS; i++) {
            sealed.price(reference, vendor(i), String.valueOf(1000 + 7 * i));
            sealed.bid(reference, vendor(i), String.format(Locale.ROOT, "S-90%04d", i));
        }
        tender.close();
        var numbers = IntStream.rangeClosed(1, BIDS).mapToObj(i -> "W-" + i).toArray(String[]::new);
        PEOPLE.forEach(person -> tender.declareNothing(reference, person, numbers));
        tender.declareNothing(reference, AUDITOR, numbers);
    }

    private void people() throws SQLException {
        database.update("""
            with p as (
                insert into person (id, issuer, subject, name, email, first_seen_at, roles)
                values (gen_random_uuid(), '%s', 'member4', 'Name of member4', 'member4@gov.example', now(), 'panel-member')
                on conflict do nothing returning id)
            insert into membership (id, person_id, department_code, since)
            select gen_random_uuid(), p.id, 'BD', now() from p""".replace("%s", new TrustedIssuer().value()));
        database.update("""
            with v as (
                insert into vendor (id, registry_number, name, demo, status)
                select cast('01900000-0000-7000-8000-0000000010' || lpad(cast(i as text), 2, '0') as uuid), 'W-' || i,
                    jsonb_build_object('en', jsonb_build_object('text', 'Vendor ' || i, 'state', 'CHECKED')), true, 'VERIFIED'
                from generate_series(1, %d) i on conflict do nothing returning id, registry_number),
            s as (
                insert into solution (id, reference, kind, vendor_id, reference_record, demo, source_system,
                    source_external_id, status, published_revision_id, published_at)
                select gen_random_uuid(), 'S-90' || lpad(substr(v.registry_number, 3), 4, '0'), 'VENDOR_SOLUTION', v.id, false,
                    true, 'test', v.registry_number, 'LISTED', gen_random_uuid(), now()
                from v returning id, published_revision_id)
            insert into solution_revision (id, solution_id, number, status, question_set_version, name, categories,
                answers, content_hash, created_at, published_at)
            select s.published_revision_id, s.id, 1, 'PUBLISHED', '2026-1',
                jsonb_build_object('en', jsonb_build_object('text', 'Tool', 'state', 'CHECKED')), '[]', '{}',
                decode(repeat('0a', 32), 'hex'), now(), now() from s""".replace("%d", String.valueOf(BIDS)));
    }

    private static Caller vendor(int number) {
        var id = UUID.fromString("01900000-0000-7000-8000-0000000010" + (number < 10 ? "0" : "") + number);
        return new Caller("vendor" + number, Set.of(Role.VENDOR), Set.of(), Set.of(id), Set.of(id));
    }

    private EvaluationContent big(EvaluationContent small) {
        var usual = tender.as(
                        OFFICER,
                        service -> service.open(
                                new NewEvaluation("DPO", Language.EN, "For its scheme", null), Optional.empty()))
                .content()
                .scheme();
        var weight = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(CRITERIA), 4, RoundingMode.DOWN);
        var rest = BigDecimal.valueOf(100).subtract(weight.multiply(BigDecimal.valueOf(CRITERIA - 1)));
        var first = usual.criteria().get(0).code();
        var criteria = usual.criteria().stream()
                .limit(CRITERIA)
                .map(one -> new SchemeCriterion(one.code(), one.code().equals(first) ? rest : weight, null, null))
                .toList();
        assertThat(criteria).hasSize(CRITERIA);
        var scheme = Tender.scheme(small.scheme(), criteria, true);
        codes = criteria.stream().map(SchemeCriterion::code).toList();
        return new EvaluationContent(
                small.title(),
                small.language(),
                small.estimatedValue(),
                small.route(),
                small.routeReason(),
                small.offerCategory(),
                IntStream.rangeClosed(1, BIDS)
                        .mapToObj(i -> new CandidateChoice(String.format(Locale.ROOT, "S-90%04d", i), null))
                        .toList(),
                scheme,
                small.questionsUntil(),
                small.closesAt(),
                small.markingUntil(),
                small.documents());
    }

    @Test
    void statementsDoNotGrowWithBidsAndCriteria() throws SQLException, IOException, InterruptedException {
        var first = sheet(MEMBER1).marks().get(0);
        figure("Grid of one person", () -> sheet(MEMBER1));
        var version = new AtomicLong(mark(MEMBER1, first.cell(), 1, "Words.").version());
        var gate = new Judgement(null, true, null, "Words.");
        figure(
                "One mark saved",
                () -> tender.as(MEMBER1, MarkingService.class, service -> {
                    version.set(service.save(reference, first.cell(), gate, version.get())
                            .version());
                    return version;
                }));
        PEOPLE.forEach(person -> mark(person, first.cell(), 1, "Words."));
        markTheRest();
        PEOPLE.forEach(this::submit);
        figure("Moderation: all marks, disagreement, agreement", () -> consensus(CHAIR));
        settleAll();
        agree(MEMBER1);
        close(CHAIR);
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
        figure("Ranking, computed anew, with its stability", () -> ranking(CHAIR));
        trail.seal();
        var bundle = bundle(AUDITOR);
        figure(
                "What is in the bundle",
                MOST_FOR_ALL_PARTS,
                () -> tender.as(AUDITOR, BundleService.class, s -> s.read(reference)));
        var begun = System.nanoTime();
        bundle(AUDITOR);
        lines.add("| The bundle, part by part, seconds | 1 | " + seconds(begun) + " | |");
        lines.add("| The bundle, bytes | 1 | " + bundle.length + " | |");
        begun = System.nanoTime();
        assertThat(Verifier.wrong(bundle)).isEmpty();
        lines.add("| The verifier, seconds, warm | 1 | " + seconds(begun) + " | |");
        var file = Files.createTempFile("bundle", ".zip");
        var output = Files.createTempFile("bundle", ".txt");
        Files.write(file, bundle);
        begun = System.nanoTime();
        assertThat(Verifier.launched(file, output)).as(Files.readString(output)).isZero();
        lines.add("| The verifier from its source, seconds | 1 | " + seconds(begun) + " | |");
        if (FIGURES) {
            Files.writeString(
                    Path.of("target", "evaluation-figures.md"),
                    String.format(
                                    Locale.ROOT,
                                    "%d people, %d bids, %d criteria and a gate%n%n| What | Times | p50 / p99 in ms | SQL statements |%n|---|---|---|---|%n",
                                    PEOPLE.size(),
                                    BIDS,
                                    CRITERIA)
                            + String.join("\n", lines) + "\n");
        }
    }

    private void figure(String what, Runnable act) {
        figure(what, MOST_STATEMENTS, act);
    }

    private void figure(String what, int most, Runnable act) {
        act.run();
        int statements = database.statements(act);
        assertThat(statements).as(what).isLessThanOrEqualTo(most);
        var times = new long[TIMES];
        for (int i = -TIMES / 4; i < times.length; i++) {
            var begun = System.nanoTime();
            act.run();
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f / %.1f | %d |",
                what,
                TIMES,
                times[TIMES / 2] / 1e6,
                times[TIMES * 99 / 100] / 1e6,
                statements));
    }

    /** What one person would type for an hour: marks that differ here and there. */
    private void markTheRest() throws SQLException {
        var letters = sheet(CHAIR).bids().stream()
                .map(bid -> "'" + bid.letter() + "'")
                .collect(Collectors.joining(","));
        var gate = sheet(CHAIR).items().stream()
                .filter(item -> item.gate())
                .findFirst()
                .orElseThrow()
                .code();
        var all = codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
        database.update("""
            insert into panel_mark (id, sheet_id, letter, criterion, mark, passed, reason, saved_at, version)
            select gen_random_uuid(), s.id, l, c, case when c <> '%gate' then abs(hashtext(s.marker || l || c)) % 2 end,
                case when c = '%gate' then true end, 'What ' || s.marker || ' found in bid ' || l || ' about ' || c, now(), 0
            from mark_sheet s, unnest(array[%letters]) l, unnest(array['%gate', %codes]) c
            where not exists (select from panel_mark m where m.sheet_id = s.id and m.letter = l and m.criterion = c)""".replace("%gate", gate).replace("%letters", letters).replace("%codes", all));
    }

    private static String seconds(long begun) {
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - begun) / 1e9);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.agreement.MarkAgreement;
import org.aiplus.assessment.Confidence;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Access;
import org.aiplus.identity.Doers;
import org.aiplus.marking.ConsensusView.Given;
import org.aiplus.marking.ConsensusView.Point;
import org.aiplus.sealing.OpenedPrices;
import org.jspecify.annotations.Nullable;

/** What a panel has marked and come to, all of it in a handful of statements however many bids and criteria there are. */
@Dependent
class Consensus {

    @Inject
    Access access;

    @Inject
    Bids bids;

    @Inject
    ProofCaps caps;

    @Inject
    MarkingRepository repository;

    @Inject
    Doers doers;

    ConsensusView view(EvaluationFacts facts) {
        var points = points(facts);
        var settled = repository.consensus(facts.id());
        var digest = digest(settled);
        var agreements = repository.agreements(facts.id(), digest).stream()
                .map(ConsensusAgreement::subject)
                .toList();
        var names = names(agreements);
        var me = access.requireSignedIn();
        var place =
                facts.panel().stream().filter(one -> one.subject().equals(me)).findFirst();
        var moderates = facts.status() == EvaluationStatus.MODERATION;
        int open = (int) points.stream().filter(point -> !point.settled()).count();
        return new ConsensusView(
                facts.reference(),
                facts.title(),
                facts.status(),
                OpenedPrices.compared(facts.scheme()),
                facts.scheme().criteriaSet(),
                bids.sheets(facts.reference()),
                points,
                open,
                agreement(points),
                digest,
                agreements.stream()
                        .map(subject -> Objects.requireNonNullElse(names.get(subject), subject))
                        .toList(),
                moderates && place.filter(one -> one.role() == PanelRole.CHAIR).isPresent(),
                moderates
                        && open == 0
                        && !agreements.contains(me)
                        && place.filter(one -> one.role() != PanelRole.CHAIR).isPresent());
    }

    private Map<String, String> names(Collection<String> subjects) {
        var names = new HashMap<String, String>();
        doers.of(null, subjects).forEach((subject, doer) -> {
            var name = doer.name();
            if (name != null) {
                names.put(subject, name);
            }
        });
        return names;
    }

    /** What is to be settled, with everybody's marks: first what people are furthest apart about. */
    List<Point> points(EvaluationFacts facts) {
        var received = bids.asSystem(facts.reference());
        var proved = caps.of(facts.reference(), received);
        var given = given(facts.id());
        var settled = repository.consensus(facts.id()).stream()
                .collect(Collectors.toMap(ConsensusMark::cell, Function.identity()));
        var points = new ArrayList<Point>();
        for (var item : MarkPlan.of(facts.scheme()).all()) {
            for (ReceivedBid bid : received) {
                var cell = new Cell(bid.letter(), item.code());
                var marks = given.getOrDefault(cell, List.of());
                var confidence = ProofCaps.confidence(proved, cell);
                points.add(point(item, cell, marks, confidence, settled.get(cell)));
            }
        }
        points.sort(Comparator.comparing(Point::weighted).reversed());
        return points;
    }

    private Map<Cell, List<Given>> given(UUID evaluation) {
        var sheets = repository.sheets(evaluation).stream()
                .filter(sheet -> sheet.status() == MarkSheetStatus.SUBMITTED)
                .collect(Collectors.toMap(MarkSheet::id, MarkSheet::marker));
        var names = names(sheets.values());
        var given = new HashMap<Cell, List<Given>>();
        for (var mark : repository.marks(sheets.keySet())) {
            var marker = Objects.requireNonNull(sheets.get(mark.sheetId()));
            given.computeIfAbsent(mark.cell(), cell -> new ArrayList<>())
                    .add(new Given(marker, names.get(marker), mark.judgement()));
        }
        given.values().forEach(marks -> marks.sort(Comparator.comparing(Given::subject)));
        return given;
    }

    private static Point point(
            MarkPlan.Item item, Cell cell, List<Given> marks, Confidence confidence, @Nullable ConsensusMark settled) {
        var values = values(marks);
        var apart = Disagreement.of(item, values);
        var consensus = settled == null ? Judgement.OPEN : settled.judgement();
        return new Point(
                cell,
                item.gate(),
                item.weight(),
                marks,
                apart.spread(),
                apart.weighted(),
                confidence,
                confidence.cap(),
                consensus,
                apart.needsReason(item, values, consensus.value()),
                settled == null ? 0 : settled.version());
    }

    static List<Integer> values(List<Given> marks) {
        return marks.stream()
                .map(given -> given.judgement().value())
                .filter(Objects::nonNull)
                .toList();
    }

    private static MarkAgreement agreement(List<Point> points) {
        var marks = new ArrayList<Map<String, Integer>>();
        var names = new TreeMap<String, String>();
        for (var point : points) {
            var unit = new TreeMap<String, Integer>();
            for (var given : point.marks()) {
                var value = given.judgement().value();
                if (value != null && !point.gate()) {
                    unit.put(given.subject(), value);
                    names.put(given.subject(), Objects.requireNonNullElse(given.marker(), given.subject()));
                }
            }
            marks.add(unit);
        }
        return MarkAgreement.of(marks, names);
    }

    /** Names a consensus: SHA-256 of its points in their order, with the reasons. */
    static String digest(List<ConsensusMark> settled) {
        var lines = settled.stream()
                .map(mark -> mark.cell().letter() + " " + mark.cell().criterion() + " "
                        + mark.judgement().value() + " " + mark.judgement().reason())
                .sorted()
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(RankingRecord.sha256(lines));
    }
}

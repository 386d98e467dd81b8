// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/** Prices that were opened, for features that rank bids. */
@Dependent
public class OpenedPrices {

    @Inject
    ConflictWall wall;

    @Inject
    Evaluations evaluations;

    @Inject
    SealingRepository repository;

    @Inject
    SecondWall secondWall;

    /** Whether bids under this scheme have a price. */
    public static boolean compared(MarkingScheme scheme) {
        return Ceremony.seals(scheme);
    }

    /** Prices in the order of the letters, for the product itself; none while they are sealed. */
    public List<OpenedPrice> asSystem(EvaluationReference reference) {
        var found = new ArrayList<OpenedPrice>();
        var id = evaluations.facts(reference).id();
        secondWall.asSystem(() -> found.addAll(repository.opened(id)));
        return found;
    }

    /**
     * How prices were sealed and opened; empty where none are compared.
     *
     * @throws NotFound for those who have no business with bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public Optional<SealingRecord> record(EvaluationReference reference) {
        wall.require(reference);
        var id = evaluations.facts(reference).id();
        return repository
                .find(id)
                .filter(opening -> opening.status() != OpeningStatus.PREPARING)
                .map(opening -> new SealingRecord(
                        HexFormat.of().formatHex(opening.publicKey()),
                        opening.sealedAt(),
                        repository.officers(id).stream()
                                .map(OpeningOfficer::subject)
                                .toList(),
                        opening.firstOfficer(),
                        opening.secondOfficer(),
                        opening.openedAt(),
                        repository.opened(id)));
    }

    /**
     * Prices in the order of the letters; empty while they are sealed.
     *
     * @throws NotFound for those who have no business with bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public Optional<List<OpenedPrice>> of(EvaluationReference reference) {
        wall.require(reference);
        var facts = evaluations.facts(reference);
        return repository
                .find(facts.id())
                .filter(opening -> opening.status() == OpeningStatus.OPENED)
                .map(opening -> repository.opened(facts.id()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes contracts and checks what they say. */
@Dependent
class Contracts {

    private static final BigDecimal MOST = new BigDecimal("99999999999999999.99");
    private static final int MOST_YEARS = 20;

    @Inject
    ContractRepository contracts;

    @Inject
    Event<DomainEvent> events;

    /** Makes the contract that an award has led to. */
    Contract make(
            EvaluationFacts facts,
            AwardNotice notice,
            @Nullable BigDecimal price,
            ContractTerms terms,
            String by,
            Instant at) {
        var problems = new Problems();
        var reason = RecommendationRules.stripped(terms.reason());
        check(terms.value(), terms.startsOn(), terms.endsOn(), problems);
        RecommendationRules.optional(reason, "/reason", problems);
        if (price != null && price.compareTo(terms.value()) != 0 && reason == null) {
            problems.add("/reason", ProblemCode.REQUIRED);
        }
        problems.throwIfAny();
        var year = at.atZone(CatalogueClock.ZONE).getYear();
        var contract = new Contract(contracts.nextReference(year), facts, notice, terms, by, at);
        contracts.add(contract);
        var said = contract.made(reason);
        contracts.add(said);
        contracts.flush();
        events.fire(new ContractEvent.Made(
                contract.reference(), facts.reference().value(), StoredRecords.digest(said.text(contract.startsOn()))));
        return contract;
    }

    static void check(BigDecimal value, LocalDate startsOn, LocalDate endsOn, Problems problems) {
        if (value.signum() <= 0) {
            problems.add("/value", ProblemCode.TOO_SMALL, "minimum", "0.01");
        } else if (value.compareTo(MOST) > 0) {
            problems.add("/value", ProblemCode.TOO_LARGE, "maximum", MOST.toPlainString());
        } else if (value.stripTrailingZeros().scale() > 2) {
            problems.add("/value", ProblemCode.WRONG_FORMAT);
        }
        if (endsOn.isBefore(startsOn)) {
            problems.add("/endsOn", ProblemCode.DATES_OUT_OF_ORDER);
        } else if (endsOn.isAfter(startsOn.plusYears(MOST_YEARS))) {
            problems.add(
                    "/endsOn",
                    ProblemCode.TOO_LARGE,
                    "maximum",
                    startsOn.plusYears(MOST_YEARS).toString());
        }
    }

    static String reason(String words, Problems problems) {
        var said = words.strip();
        TextRules.check(said, true, 1, RecommendationRules.MAX_WORDS, "/reason", problems);
        return said;
    }
}

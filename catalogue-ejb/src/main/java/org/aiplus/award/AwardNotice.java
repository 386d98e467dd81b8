// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The notice of an intended award: what everybody may know. Never changed; the database refuses it too. */
@Entity
class AwardNotice {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private UUID vendorId;
    private String solution;
    private String letter;
    private @Nullable BigDecimal price;
    private int bidders;
    private String route;
    private String rules;
    private int standstillDays;
    private Instant publishedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AwardNotice() {}

    AwardNotice(Award award, Recommendation recommended, int bidders, String route, AwardRules rules, Instant at) {
        this.id = Ids.next();
        this.evaluationId = award.evaluationId();
        this.number = award.notices();
        this.vendorId = recommended.vendorId();
        this.solution = recommended.solution();
        this.letter = recommended.said().letter();
        this.price = recommended.price();
        this.bidders = bidders;
        this.route = route;
        this.rules = rules.version();
        this.standstillDays = rules.standstillDays(route);
        this.publishedAt = at;
    }

    /** What everybody was told, as canonical JSON; its hash stands in the audit trail. */
    String text() {
        return StoredRecords.format(
                new Text(number, vendorId, letter, solution, bidders, route, rules, standstillDays));
    }

    /** What the hash stands for; the price follows from the ranking. */
    private record Text(
            int number,
            UUID vendor,
            String letter,
            String solution,
            int bidders,
            String route,
            String rules,
            int standstillDays) {}

    AwardRecord.Told record() {
        return new AwardRecord.Told(number, text(), price, publishedAt);
    }

    UUID vendorId() {
        return vendorId;
    }

    String solution() {
        return solution;
    }

    String letter() {
        return letter;
    }

    @Nullable
    BigDecimal price() {
        return price;
    }

    int bidders() {
        return bidders;
    }

    String route() {
        return route;
    }

    String rules() {
        return rules;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}

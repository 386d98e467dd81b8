// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What an officer has recommended at one time. Never changed; the database refuses it too. */
@Entity
@Table(name = "award_recommendation")
class Recommendation {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private UUID vendorId;
    private String solution;
    private @Nullable BigDecimal price;
    private String content;
    private String rankingHash;
    private String recommendedBy;
    private Instant recommendedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(
            UUID evaluationId,
            int number,
            ReceivedBid winner,
            @Nullable BigDecimal price,
            NewRecommendation said,
            String rankingHash,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.number = number;
        this.vendorId = winner.vendorId();
        this.solution = winner.solution();
        this.price = price;
        this.content = StoredRecords.format(said);
        this.rankingHash = rankingHash;
        this.recommendedBy = by;
        this.recommendedAt = at;
    }

    AwardView.Recommended view(@Nullable String name) {
        return new AwardView.Recommended(number, said(), price, rankingHash, name, recommendedAt);
    }

    /** What was recommended, as canonical JSON; its hash stands in the audit trail. */
    String text() {
        return StoredRecords.format(new Text(number, said(), vendorId, solution, rankingHash));
    }

    /** What the hash stands for; the price follows from the ranking. */
    private record Text(int number, NewRecommendation said, UUID vendor, String solution, String ranking) {}

    AwardRecord.Act record() {
        return new AwardRecord.Act(number, text(), price, recommendedBy, recommendedAt);
    }

    NewRecommendation said() {
        return StoredRecords.read(content, NewRecommendation.class);
    }

    UUID vendorId() {
        return vendorId;
    }

    String solution() {
        return solution;
    }

    @Nullable
    BigDecimal price() {
        return price;
    }

    String recommendedBy() {
        return recommendedBy;
    }
}

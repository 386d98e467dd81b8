// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who checks a submission, what is asked meanwhile, and who recommends it. Its clock stands still while a vendor is asked. */
@Embeddable
class Review {

    private int openQuestions;

    private @Nullable Instant pausedAt;

    private @Nullable Instant reviewDue;

    private @Nullable String reviewer;

    private @Nullable String recommendedBy;

    private @Nullable Instant recommendedAt;

    void begin(String by) {
        this.reviewer = by;
    }

    /**
     * Notes a question; with the first the clock stops.
     *
     * @param due when the review was due until now
     */
    void ask(Instant at, @Nullable Instant due) {
        if (openQuestions == 0) {
            this.pausedAt = at;
            this.reviewDue = due;
        }
        this.openQuestions++;
    }

    /**
     * Notes an answer.
     *
     * @param due when the vendor's answers are due
     * @return when what comes next is due: with the last answer the review again, later by the time that it stood still
     */
    @Nullable
    Instant answered(Instant at, @Nullable Instant due) {
        this.openQuestions--;
        if (openQuestions > 0) {
            return due;
        }
        var stopped = pausedAt;
        var left = reviewDue;
        this.pausedAt = null;
        this.reviewDue = null;
        return stopped == null || left == null ? left : left.plus(Duration.between(stopped, at));
    }

    void recommend(String by, Instant at) {
        this.recommendedBy = by;
        this.recommendedAt = at;
    }

    /** Takes a recommendation back. */
    void goOn() {
        this.recommendedBy = null;
        this.recommendedAt = null;
    }

    /** Forgets questions and recommendation; the reviewer stays known. */
    void end() {
        this.openQuestions = 0;
        this.pausedAt = null;
        this.reviewDue = null;
        goOn();
    }

    /** Whether the vendor has to answer first. */
    boolean paused() {
        return openQuestions > 0;
    }

    boolean recommended() {
        return recommendedBy != null;
    }

    @Nullable
    String reviewer() {
        return reviewer;
    }

    @Nullable
    String recommendedBy() {
        return recommendedBy;
    }
}

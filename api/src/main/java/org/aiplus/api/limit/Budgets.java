// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One budget of requests per minute for each payer. A payer whose budget is full again is forgotten, so memory is
 * bounded: beyond {@link #MOST_PAYERS} busy payers, newcomers share one budget.
 */
final class Budgets {

    static final int MOST_PAYERS = 50_000;

    /**
     * What became of one request.
     *
     * @param allowed whether it may go on
     * @param limit size of the budget
     * @param remaining requests left
     * @param secondsToNext until one more request is allowed, 0 when one is
     * @param secondsToFull until the budget is full again
     */
    record Verdict(boolean allowed, long limit, long remaining, long secondsToNext, long secondsToFull) {}

    private final int perMinute;
    private final TimeMeter time;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private final Bucket newcomers;

    Budgets(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        this.newcomers = bucket();
    }

    /** Takes one request from the payer's budget. */
    Verdict take(String payer) {
        var probe = of(payer).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                perMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    int payers() {
        return buckets.size();
    }

    private Bucket of(String payer) {
        var known = buckets.get(payer);
        if (known != null) {
            return known;
        }
        if (buckets.size() >= MOST_PAYERS) {
            forgetIdle();
            if (buckets.size() >= MOST_PAYERS) {
                return newcomers;
            }
        }
        return buckets.computeIfAbsent(payer, p -> bucket());
    }

    private void forgetIdle() {
        if (sweeping.compareAndSet(false, true)) {
            try {
                buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perMinute);
            } finally {
                sweeping.set(false);
            }
        }
    }

    private Bucket bucket() {
        var limit = Bandwidth.builder()
                .capacity(perMinute)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
        return Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build();
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger source = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(Duration.ofSeconds(1), source::incrementAndGet, time::get);

    @Test
    void aValueIsGivenOutUntilItIsAsOldAsAllowed() {
        assertThat(kept.get()).isEqualTo(1);
        time.set(999_999_999);
        assertThat(kept.get()).isEqualTo(1);
        time.set(1_000_000_000);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void whatIsForgottenIsFoundOutAgain() {
        kept.get();
        kept.forget();
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void whatWasForgottenWhileItWasFoundOutIsNotKept() {
        var late = new Kept<?>[1];
        var slow = new Kept<Integer>(
                Duration.ofSeconds(1),
                () -> {
                    if (source.get() == 0) {
                        late[0].forget();
                    }
                    return source.incrementAndGet();
                },
                time::get);
        late[0] = slow;
        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(2);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void theAgeCountsFromBeforeTheQuestion() {
        var slow = new Kept<Integer>(
                Duration.ofSeconds(1),
                () -> {
                    time.addAndGet(600_000_000);
                    return source.incrementAndGet();
                },
                time::get);
        slow.get();
        time.addAndGet(400_000_000);
        assertThat(slow.get()).isEqualTo(2);
    }
}

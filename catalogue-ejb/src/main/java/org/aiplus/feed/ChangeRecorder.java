// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.aiplus.shared.PublicChange;

/** Writes public changes into the feed in the transaction in which they happen. */
@Dependent
class ChangeRecorder {

    @Inject
    ChangeQueries changes;

    void record(@Observes PublicChange change) {
        changes.add(change);
    }
}

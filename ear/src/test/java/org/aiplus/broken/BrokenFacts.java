// SPDX-License-Identifier: Apache-2.0
package org.aiplus.broken;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.aiplus.shared.DomainEvent;

/** Breaks R12. */
final class BrokenFacts {

    private BrokenFacts() {}

    record LooseFact(String action, String objectType, String objectId) implements DomainEvent {}

    sealed interface HeldEvent extends DomainEvent {}

    record EntityFact(String action, String objectType, String objectId, BrokenDomain.PublicEntity entity)
            implements HeldEvent {}

    static class LateListener {
        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LooseFact fact) {}
    }
}

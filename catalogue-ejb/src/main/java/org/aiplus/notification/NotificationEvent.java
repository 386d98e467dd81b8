// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import org.aiplus.shared.DomainEvent;

/** Facts about how people hear of things. */
public sealed interface NotificationEvent extends DomainEvent {

    /** Somebody chose how to hear by mail. */
    record PreferencesChosen(String subject) implements NotificationEvent {
        @Override
        public String action() {
            return "mail-preferences.chosen";
        }

        @Override
        public String objectType() {
            return "mail-preferences";
        }

        @Override
        public String objectId() {
            return subject;
        }
    }

    /** An administrator had a message or notice of the outbox tried again. */
    record Retried(OutboxEntryId entry) implements NotificationEvent {
        @Override
        public String action() {
            return "outbox-entry.retried";
        }

        @Override
        public String objectType() {
            return "outbox-entry";
        }

        @Override
        public String objectId() {
            return entry.toString();
        }
    }
}

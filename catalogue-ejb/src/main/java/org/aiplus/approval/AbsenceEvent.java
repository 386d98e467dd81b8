// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with absences. */
public sealed interface AbsenceEvent extends DomainEvent {

    /** Id of the absence. */
    UUID absence();

    @Override
    default String objectType() {
        return "absence";
    }

    @Override
    default String objectId() {
        return absence().toString();
    }

    /** Somebody will be away and has named who decides meanwhile. */
    record Announced(UUID absence, String person, String name, String deputy, LocalDate from, LocalDate to)
            implements AbsenceEvent {
        @Override
        public String action() {
            return "absence.announced";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("deputy", deputy, "from", from.toString(), "to", to.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "approval-deputy",
                    new Addressee.Person(deputy),
                    "/approvals",
                    Map.of("person", name, "from", from.toString(), "to", to.toString())));
        }
    }

    /** Somebody is back, or does not go. */
    record Ended(UUID absence, String person) implements AbsenceEvent {
        @Override
        public String action() {
            return "absence.ended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person);
        }
    }
}

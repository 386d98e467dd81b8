// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with the positions in which people sign for a department. */
public sealed interface PositionEvent extends DomainEvent {

    /** Id of the holding. */
    UUID holding();

    @Override
    default String objectType() {
        return "signing-position";
    }

    @Override
    default String objectId() {
        return holding().toString();
    }

    /** An administrator has named somebody. */
    record Named(UUID holding, String department, String position, String person) implements PositionEvent {
        @Override
        public String action() {
            return "signing-position.named";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department, "position", position, "person", person);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "signing-position-named",
                    new Addressee.Person(person),
                    "/signing-positions",
                    Map.of("department", department)));
        }
    }

    /** Somebody no longer holds it. */
    record Ended(UUID holding, String department, String position, String person) implements PositionEvent {
        @Override
        public String action() {
            return "signing-position.ended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department, "position", position, "person", person);
        }
    }
}

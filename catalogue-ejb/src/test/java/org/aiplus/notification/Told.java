// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.util.List;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** A fact of which people must hear, for tests. */
record Told(List<Notice> notices, List<String> settles) implements DomainEvent {

    static Told of(Notice... notices) {
        return new Told(List.of(notices), List.of());
    }

    static Told settling(String... tasks) {
        return new Told(List.of(), List.of(tasks));
    }

    @Override
    public String action() {
        return "test.told";
    }

    @Override
    public String objectType() {
        return "test";
    }

    @Override
    public String objectId() {
        return "1";
    }
}

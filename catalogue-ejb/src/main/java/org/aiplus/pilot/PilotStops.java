// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.json.StoredJson;

/** Which metrics have reached their stop value: those that wait for a decision, and those with which people went on. */
@Embeddable
class PilotStops {

    private String stops = "[]";

    private String acceptedStops = "[]";

    /** For the persistence provider, and for a new charter. */
    protected PilotStops() {}

    /** Those that wait for a decision. */
    List<String> waiting() {
        return StoredJson.codes(stops);
    }

    /**
     * Notes which metrics are at their stop value now.
     *
     * @return those of them that ask for a decision which they did not ask for before
     */
    Set<String> reached(Collection<String> metrics) {
        var accepted = new TreeSet<>(StoredJson.codes(acceptedStops));
        accepted.retainAll(metrics);
        var waiting = new TreeSet<>(metrics);
        waiting.removeAll(accepted);
        var fresh = new TreeSet<>(waiting);
        fresh.removeAll(waiting());
        // One that came back to the good side asks again when it falls a second time, and one that waits goes on
        // waiting.
        waiting.addAll(waiting());
        this.acceptedStops = StoredJson.format(List.copyOf(accepted));
        this.stops = StoredJson.format(List.copyOf(waiting));
        return fresh;
    }

    /** Somebody has decided to go on with those that wait. */
    void accept() {
        var accepted = new TreeSet<>(StoredJson.codes(acceptedStops));
        accepted.addAll(waiting());
        this.acceptedStops = StoredJson.format(List.copyOf(accepted));
        clear();
    }

    /** Nothing waits any more. */
    void clear() {
        this.stops = "[]";
    }
}

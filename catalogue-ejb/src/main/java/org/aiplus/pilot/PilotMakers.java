// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.json.StoredJson;

/** Who has made a pilot what it is: those who wrote its charter and those who reported readings. None of them decides. */
@Embeddable
class PilotMakers {

    private String authors;

    private String reporters = "[]";

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotMakers() {}

    PilotMakers(String author) {
        this.authors = StoredJson.format(List.of(author));
    }

    void wrote(String by) {
        this.authors = with(authors, by);
    }

    void reported(String by) {
        this.reporters = with(reporters, by);
    }

    private static String with(String people, String by) {
        var all = new TreeSet<>(StoredJson.codes(people));
        return all.add(by) ? StoredJson.format(List.copyOf(all)) : people;
    }

    /** Who wrote the charter. */
    Set<String> authors() {
        return Set.copyOf(StoredJson.codes(authors));
    }

    /** Everybody. */
    Set<String> all() {
        var all = new TreeSet<>(StoredJson.codes(authors));
        all.addAll(StoredJson.codes(reporters));
        return all;
    }
}

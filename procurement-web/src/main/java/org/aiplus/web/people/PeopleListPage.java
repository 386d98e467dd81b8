// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The list of people.
 *
 * @param text what was searched for
 * @param department code that was filtered by
 * @param nextHref address of the next part, {@code null} at the end
 */
public record PeopleListPage(
        PageFrame frame,
        String text,
        String department,
        List<Line> people,
        @Nullable String nextHref) implements Page {

    /**
     * A person.
     *
     * @param email empty when none is known
     * @param organisations in words
     */
    public record Line(String href, String name, String email, List<String> organisations) {

        public Line {
            organisations = List.copyOf(organisations);
        }
    }

    public PeopleListPage {
        people = List.copyOf(people);
    }
}

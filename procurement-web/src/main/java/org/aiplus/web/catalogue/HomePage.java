// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param entries tools and solutions, reference records not counted
 * @param approved those that departments may adopt
 * @param departments departments in the reference data
 * @param purposes categories that have entries, with true counts
 * @param newest the entries published last, newest first
 * @param compareHref some of the newest side by side; {@code null} when there are too few
 * @param people demo sign-ins; empty outside the demo profile
 */
public record HomePage(
        PageFrame frame,
        long entries,
        long approved,
        long departments,
        List<Purpose> purposes,
        List<Newest> newest,
        @Nullable String compareHref,
        List<DemoPerson> people)
        implements Page {

    /** A category as a way into the list. */
    public record Purpose(String label, String href, long count) {}

    /**
     * An entry that is new or has changed.
     *
     * @param owner vendor or department that stands behind it, when known
     * @param publishedOn day in Hong Kong
     */
    public record Newest(
            String href, Resolved name, @Nullable Resolved owner, LocalDate publishedOn) {}

    /**
     * Somebody whose part can be played in the demonstration.
     *
     * @param userName what to type on the sign-in page
     * @param summary role and organisation in the page's language
     */
    public record DemoPerson(String userName, String summary) {}

    public HomePage {
        purposes = List.copyOf(purposes);
        newest = List.copyOf(newest);
        people = List.copyOf(people);
    }
}

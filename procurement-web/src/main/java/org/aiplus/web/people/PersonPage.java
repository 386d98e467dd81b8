// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A person with all memberships, and the form for another one.
 *
 * @param id of the person
 * @param email empty when none is known
 * @param version that the forms of this page are based on
 */
public record PersonPage(
        PageFrame frame,
        String id,
        String name,
        String email,
        String subject,
        Instant firstSeenAt,
        long version,
        List<Line> memberships,
        OrganisationForm organisation)
        implements Page {

    /**
     * A membership.
     *
     * @param organisation in words
     * @param endedAt {@code null} while it lasts
     */
    public record Line(
            String id,
            String organisation,
            Instant since,
            @Nullable Instant endedAt) {}

    public PersonPage {
        memberships = List.copyOf(memberships);
    }

    /** Another membership, or instead of one that lasts. */
    public List<Option> moves() {
        var texts = frame.texts();
        return Stream.concat(
                        Stream.of(Option.of("", texts.get("people.from.none"), true)),
                        memberships.stream()
                                .filter(line -> line.endedAt() == null)
                                .map(line -> Option.of(
                                        line.id(), texts.get("people.from.move", line.organisation()), false)))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.people;

import java.util.List;
import org.aiplus.people.PersonSummary;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the list of people. */
@Schema(name = "People", description = "A page of the list of people, in order of their names.")
public record PeopleJson(
        List<PersonSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static PeopleJson from(Slice<PersonSummary> slice) {
        return new PeopleJson(
                slice.items().stream().map(PersonSummaryJson::from).toList(), slice.next());
    }
}

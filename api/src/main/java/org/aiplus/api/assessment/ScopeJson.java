// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.assessment.NewScope;
import org.aiplus.assessment.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scope. */
@Schema(name = "ListingScope", description = "For whom and what a decision holds.")
public record ScopeJson(
        @Schema(description = "Codes of departments; none for all.")
        List<String> departments,

        @Schema(description = "Highest class of data; absent for what the entry says.") @Nullable
        String maximumClassification,

        @Schema(description = "For which uses; absent for those that the entry permits.") @Nullable
        String uses,

        @Schema(description = "Last day; absent for as long as the tier of risk allows.", examples = "2027-03-31")
        @Nullable
        String until) {

    static ScopeJson from(Scope scope) {
        var classification = scope.maximumClassification();
        return new ScopeJson(
                scope.departments(),
                classification == null ? null : classification.name(),
                scope.uses(),
                text(scope.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    NewScope toCommand() {
        return new NewScope(departments, maximumClassification, uses, until);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.aiplus.catalogue.Classification;
import org.aiplus.need.NeedBaseline;
import org.aiplus.need.NeedContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a need says. */
@Schema(name = "NeedContent", description = "What a need says. A draft needs a title only.")
public record NeedContentJson(
        @Schema(description = "Language in which it is written.", examples = "zh-Hant-HK")
        String language,

        @Schema(description = "What is wanted, at most 200 characters.")
        String title,

        @Schema(description = "What is wrong today, at most 4000 characters.") @Nullable
        String problem,

        @Schema(description = "The work in which it occurs, and who does it, at most 4000 characters.") @Nullable
        String process,

        @Schema(description = "Cases in a month; absent when nobody has measured it.") @Nullable
        BigDecimal volumePerMonth,

        @Schema(description = "Working minutes for a case; absent when nobody has measured it.") @Nullable
        BigDecimal minutesPerCase,

        @Schema(description = "Hong Kong dollars for a case; absent when nobody has measured it.") @Nullable
        BigDecimal costPerCase,

        @Schema(description = "Share of cases with an error, from 0 to 1; absent when nobody has measured it.")
        @Nullable
        BigDecimal errorProportion,

        @Schema(description = "Highest class of the data.") @Nullable
        Classification classification,

        @Schema(description = "Codes of the vocabulary of categories, at most five.") @Nullable
        List<String> categories,

        @Schema(description = "Whether vendors read it and may propose their solutions.")
        boolean invitesProposals,

        @Schema(description = "Last day for proposals; absent without an end.") @Nullable
        LocalDate proposalsUntil) {

    static NeedContentJson from(NeedContent content) {
        var baseline = content.baseline();
        return new NeedContentJson(
                content.language().tag(),
                content.title(),
                content.problem(),
                content.process(),
                baseline.volumePerMonth(),
                baseline.minutesPerCase(),
                baseline.costPerCase(),
                baseline.errorProportion(),
                content.classification(),
                content.categories(),
                content.invitesProposals(),
                content.proposalsUntil());
    }

    NeedContent toContent() {
        return new NeedContent(
                LanguageTag.of(language),
                title,
                Objects.requireNonNullElse(problem, ""),
                Objects.requireNonNullElse(process, ""),
                new NeedBaseline(volumePerMonth, minutesPerCase, costPerCase, errorProportion),
                classification,
                categories == null ? List.of() : categories,
                invitesProposals,
                proposalsUntil);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.json.Problems;
import org.aiplus.pilot.CharterContent;
import org.aiplus.pilot.CharterText;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a charter promises; a draft need not be complete. */
@Schema(name = "PilotCharter", description = "What a charter promises; a draft need not be complete.")
public record PilotCharterJson(
        @Schema(description = "Language in which its words are written.")
        String language,

        @Schema(
                description =
                        "What it says in words: objective, scope, group, data, oversight, stopRule, risks, incidentContact, exitPlan, published. All are needed to lock.")
        Map<String, String> texts,

        @Schema(description = "How many people take part.") @Nullable
        Integer groupSize,

        @Schema(description = "First day.") @Nullable LocalDate startsOn,

        @Schema(description = "Last day.") @Nullable LocalDate endsOn,

        @Schema(description = "Most that it may cost, in Hong Kong dollars.") @Nullable
        BigDecimal costCap,

        @Schema(description = "Level of the intervals by which it is judged, in percent, from 80 to 99.9.")
        BigDecimal level,

        @Schema(description = "Reference of a second tool in a comparative pilot.") @Nullable
        String comparator,

        @Schema(description = "Whether programs of the tool's vendor may send readings.")
        boolean vendorReports,

        @Schema(description = "Whether the public register names the pilot.")
        boolean listed,

        @Schema(description = "By which it is judged, at most 10.")
        List<PilotMetricJson> metrics) {

    static PilotCharterJson from(CharterContent content) {
        var words = new TreeMap<String, String>();
        content.texts().forEach((text, said) -> words.put(text.key(), said));
        return new PilotCharterJson(
                content.language().tag(),
                words,
                content.groupSize(),
                content.startsOn(),
                content.endsOn(),
                content.costCap(),
                content.level(),
                content.comparator(),
                content.vendorReports(),
                content.listed(),
                content.metrics().stream().map(PilotMetricJson::from).toList());
    }

    CharterContent toContent() {
        var problems = new Problems();
        var words = new EnumMap<CharterText, String>(CharterText.class);
        texts.forEach((key, said) -> CharterText.of(key)
                .ifPresentOrElse(
                        text -> words.put(text, said),
                        () -> problems.add(
                                "/texts/" + key.replace("~", "~0").replace("/", "~1"), ProblemCode.UNKNOWN_PROPERTY)));
        problems.throwIfAny();
        return new CharterContent(
                known(language),
                words,
                groupSize,
                startsOn,
                endsOn,
                costCap,
                level,
                comparator,
                vendorReports,
                listed,
                metrics.stream().map(PilotMetricJson::toMetric).toList());
    }

    static Language known(String tag) {
        var found = Language.ofTag(tag);
        var problems = new Problems();
        if (found.isEmpty()) {
            problems.add("/language", ProblemCode.UNKNOWN_LANGUAGE);
        }
        problems.throwIfAny();
        return found.orElseThrow();
    }
}

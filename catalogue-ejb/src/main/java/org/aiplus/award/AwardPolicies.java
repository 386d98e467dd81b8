// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.json.ContentFolder;

/**
 * The rules about awards of this release. An edition is in force from its day on; a notice keeps the edition of its day. Read
 * once; content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class AwardPolicies {

    private static final int MOST_DAYS = 90;

    private final List<AwardRules> editions;

    /** Reads the content of this release. */
    public AwardPolicies() {
        this(read(ContentFolder.shipped("award/")));
    }

    AwardPolicies(List<AwardRules> editions) {
        this.editions = List.copyOf(editions);
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        on(LocalDate.MAX);
    }

    /** The edition in force on a day; the first counts for what was before it. */
    public AwardRules on(LocalDate day) {
        var found = editions.get(0);
        for (var edition : editions) {
            found = edition.from().isAfter(day) ? found : edition;
        }
        return found;
    }

    /** An edition by its version. */
    AwardRules edition(String version) {
        return editions.stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the rules about awards of " + version + " are missing"));
    }

    static List<AwardRules> read(Function<String, JsonNode> files) {
        var editions = new ArrayList<AwardRules>();
        for (var version : files.apply("versions.json")) {
            editions.add(edition(new ContentFolder(files, version.asText() + "/"), version.asText()));
        }
        return editions;
    }

    private static AwardRules edition(ContentFolder folder, String version) {
        var node = folder.file("rules.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var standstill = new HashMap<String, Integer>();
        for (var route : ProcurementRoute.values()) {
            var days = node.path("standstillDays").path(route.name());
            folder.require(
                    days.isInt() && days.asInt() >= 0 && days.asInt() <= MOST_DAYS, "no standstill for " + route);
            standstill.put(route.name(), days.asInt());
        }
        var told = EnumSet.noneOf(DebriefField.class);
        node.path("debrief").forEach(field -> told.add(DebriefField.valueOf(field.asText())));
        return new AwardRules(
                version,
                LocalDate.parse(node.path("from").asText()),
                standstill,
                told,
                node.path("noticeNamesPrice").asBoolean(),
                folder.text("/basis"));
    }
}
